<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CommandLine</name>
    <message>
        <source>Show this text.</source>
        <translation>显示本说明。</translation>
    </message>
    <message>
        <source>%1 is given more than once.</source>
        <translation>%1 给出了不止一次。</translation>
    </message>
    <message>
        <source>%1 takes one whole number from 1 on, not “%2”.</source>
        <translation>%1 须为一个不小于 1 的整数，不能是“%2”。</translation>
    </message>
    <message>
        <source>%1 takes one of %2, not “%3”.</source>
        <translation>%1 只能取 %2 之一，不能是“%3”。</translation>
    </message>
    <message>
        <source>%1 needs a value after it.</source>
        <translation>%1 后面须有一个值。</translation>
    </message>
    <message>
        <source>there is no option %1; --help shows which there are.</source>
        <translation>没有选项 %1；用 --help 查看有哪些选项。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>多了一个参数“%1”。</translation>
    </message>
    <message>
        <source>%1 is missing; --help shows how it is used.</source>
        <translation>缺少 %1；用 --help 查看用法。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>meipi COMMAND --help tells what a command accepts.</source>
        <translation>meipi COMMAND --help 说明一条命令接受什么。</translation>
    </message>
    <message>
        <source>Meipi, a reader for policy proposals: outline, highlights, themes, notes.</source>
        <translation>眉批，政策建议阅读器：大纲、标注、主题、批注。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>打开窗口。</translation>
    </message>
    <message>
        <source>Work without a window or a display.</source>
        <translation>不开窗口、不用显示器工作。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>it does not take the result.</source>
        <translation>写不进结果。</translation>
    </message>
    <message>
        <source>a command is missing.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>there is no such option; see meipi --help.</source>
        <translation>没有这个选项；见 meipi --help。</translation>
    </message>
    <message>
        <source>there is no such command and no such file; see meipi --help.</source>
        <translation>没有这个命令，也没有这个文件；见 meipi --help。</translation>
    </message>
    <message>
        <source>what to do is missing; see meipi %1 --help.</source>
        <translation>没有说明要做什么；见 meipi %1 --help。</translation>
    </message>
    <message>
        <source>there is no such command; see meipi %1 --help.</source>
        <translation>没有这个命令；见 meipi %1 --help。</translation>
    </message>
    <message>
        <source>it is done, but standard output does not take the answer.</source>
        <translation>已经完成，但结果写不进标准输出。</translation>
    </message>
    <message>
        <source>Show the structured outline of one document.</source>
        <translation>显示一篇文档的结构大纲。</translation>
    </message>
    <message>
        <source>Make a project of documents.</source>
        <translation>用文档新建项目。</translation>
    </message>
    <message>
        <source>Tell whether a project file is whole.</source>
        <translation>检查项目文件是否完好。</translation>
    </message>
    <message>
        <source>List the documents of a project.</source>
        <translation>列出项目中的文档。</translation>
    </message>
    <message>
        <source>Add documents to a project.</source>
        <translation>向项目添加文档。</translation>
    </message>
    <message>
        <source>Give a document another number.</source>
        <translation>更改文档编号。</translation>
    </message>
    <message>
        <source>Remove a document with its highlights and notes.</source>
        <translation>移除文档及其标注和批注。</translation>
    </message>
    <message>
        <source>List the themes of a project.</source>
        <translation>列出项目的主题。</translation>
    </message>
    <message>
        <source>Add themes.</source>
        <translation>添加主题。</translation>
    </message>
    <message>
        <source>Give a theme another name.</source>
        <translation>给主题改名。</translation>
    </message>
    <message>
        <source>Put a theme under another one, or at the top.</source>
        <translation>把主题移到另一主题之下，或移到最上层。</translation>
    </message>
    <message>
        <source>Let one theme take over all of another.</source>
        <translation>把一个主题并入另一个主题。</translation>
    </message>
    <message>
        <source>Remove themes; the highlights stay.</source>
        <translation>移除主题；标注保留。</translation>
    </message>
    <message>
        <source>List notes.</source>
        <translation>列出批注。</translation>
    </message>
    <message>
        <source>Write a note on a highlight, section, theme, document or the project.</source>
        <translation>给标注、章节、主题、文档或项目写批注。</translation>
    </message>
    <message>
        <source>Change a note.</source>
        <translation>修改批注。</translation>
    </message>
    <message>
        <source>Remove notes with their replies.</source>
        <translation>移除批注及其回复。</translation>
    </message>
    <message>
        <source>Highlight a passage, with themes and a note.</source>
        <translation>标注一段文字，并加主题和批注。</translation>
    </message>
    <message>
        <source>List highlights in text order.</source>
        <translation>按正文顺序列出标注。</translation>
    </message>
    <message>
        <source>Remove highlights with their notes.</source>
        <translation>移除标注及其批注。</translation>
    </message>
    <message>
        <source>List what was done in a project.</source>
        <translation>列出项目中做过的事。</translation>
    </message>
    <message>
        <source>Undo the last steps.</source>
        <translation>撤销最近几步。</translation>
    </message>
    <message>
        <source>Redo what was undone.</source>
        <translation>重做已撤销的步骤。</translation>
    </message>
    <message>
        <source>Write a project in another format.</source>
        <translation>把项目写成其他格式。</translation>
    </message>
    <message>
        <source>Working:</source>
        <translation>正在处理：</translation>
    </message>
    <message>
        <source>The documents.</source>
        <translation>文档。</translation>
    </message>
    <message>
        <source>Added document %1: %2</source>
        <translation>已添加文档 %1：%2</translation>
    </message>
    <message>
        <source>stopped; nothing was changed.</source>
        <translation>已停止，没有任何改动。</translation>
    </message>
    <message>
        <source>%1 has the same content as %2, which is there already.</source>
        <translation>%1 与已有的 %2 内容相同。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>The document, by its name or title.</source>
        <translation>文档的文件名或标题。</translation>
    </message>
    <message>
        <source>Its number from now on.</source>
        <translation>新的编号。</translation>
    </message>
    <message>
        <source>Renumber documents</source>
        <translation>调整文档编号</translation>
    </message>
    <message>
        <source>%1 is document %2 now.</source>
        <translation>%1 现在是文档 %2。</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>移除文档</translation>
    </message>
    <message>
        <source>Removed %1; “history undo” brings it back.</source>
        <translation>已移除 %1；用“history undo”可以取回。</translation>
    </message>
    <message>
        <source>%1; without it by the suffix of OUT.</source>
        <translation>%1；不给出时按 OUT 的后缀决定。</translation>
    </message>
    <message>
        <source>memo, the reading memo of two pages, or notes, all of them (notes).</source>
        <translation>memo 为两页的阅读简报，notes 为全部批注（默认 notes）。</translation>
    </message>
    <message>
        <source>The date that stands in it; without it that of the last change.</source>
        <translation>文件中的日期；不给出时取最后一次改动的日期。</translation>
    </message>
    <message>
        <source>Of headings and citations (zh).</source>
        <translation>标题和引文的语言（默认 zh）。</translation>
    </message>
    <message>
        <source>With the private notes.</source>
        <translation>包括仅自己可见的批注。</translation>
    </message>
    <message>
        <source>Replace OUT where it exists.</source>
        <translation>OUT 已存在时替换它。</translation>
    </message>
    <message>
        <source>%1 is there already; --force replaces it.</source>
        <translation>%1 已经存在；加 --force 可替换。</translation>
    </message>
    <message>
        <source>there is no format “%1”; there are %2.</source>
        <translation>没有“%1”这种格式；可用的有 %2。</translation>
    </message>
    <message>
        <source>the name %1 tells no format; --format takes one of %2.</source>
        <translation>从文件名 %1 看不出格式；--format 可取 %2。</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2026-01-02.</source>
        <translation>“%1”不是日期；请写成 2026-01-02。</translation>
    </message>
    <message>
        <source>standard output takes no more.</source>
        <translation>标准输出写不进去了。</translation>
    </message>
    <message>
        <source>The passage, word for word.</source>
        <translation>一字不差的原文。</translation>
    </message>
    <message>
        <source>Only in this document.</source>
        <translation>只在这篇文档中。</translation>
    </message>
    <message>
        <source>Which one, where the passage stands there several times.</source>
        <translation>原文出现多次时，取第几处。</translation>
    </message>
    <message>
        <source>A theme, as parent/child, made where it is missing; may be repeated.</source>
        <translation>主题，写成“上级/下级”，没有时新建；可重复给出。</translation>
    </message>
    <message>
        <source>A note on the passage.</source>
        <translation>写在这段文字上的批注。</translation>
    </message>
    <message>
        <source>a note needs a text.</source>
        <translation>批注不能没有内容。</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Highlight %1 at %2: %3</source>
        <translation>标注 %1，位于 %2：%3</translation>
    </message>
    <message>
        <source>there is no occurrence %1; the quote stands in the text this often: %2</source>
        <translation>没有第 %1 处；这段引文在正文中出现的次数：%2</translation>
    </message>
    <message>
        <source>the quote stands in the text more than once (%1); the first place was taken, --occurrence chooses another.</source>
        <translation>这段引文在正文中不止一处（%1）；已取第一处，用 --occurrence 可选其他处。</translation>
    </message>
    <message>
        <source>the highlight is gone.</source>
        <translation>这条标注已不在。</translation>
    </message>
    <message>
        <source>Of the citations in JSON.</source>
        <translation>JSON 中引文的语言。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The highlights; the first 8 digits of an id are enough.</source>
        <translation>标注；给出标识的前 8 位即可。</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>移除标注</translation>
    </message>
    <message>
        <source>Highlights removed: %1</source>
        <translation>已移除标注：%1</translation>
    </message>
    <message>
        <source>Only the last N steps.</source>
        <translation>只列最近 N 步。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>How many steps; without it one.</source>
        <translation>步数；不给出时为一步。</translation>
    </message>
    <message>
        <source>only this many steps can be undone: %1</source>
        <translation>最多只能撤销这么多步：%1</translation>
    </message>
    <message>
        <source>only this many steps can be redone: %1</source>
        <translation>最多只能重做这么多步：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>“%1” is no id; an id has at least its first 8 hexadecimal digits.</source>
        <translation>“%1”不是标识；标识至少要有前 8 位十六进制数字。</translation>
    </message>
    <message>
        <source>Nothing in the project has the id %1.</source>
        <translation>项目中没有标识为 %1 的内容。</translation>
    </message>
    <message>
        <source>The id %1 is the beginning of several; give more of its digits.</source>
        <translation>有好几个标识以 %1 开头；请多给几位。</translation>
    </message>
    <message>
        <source>There is no document “%1” in the project; “document list” shows them.</source>
        <translation>项目中没有文档“%1”；用“document list”查看。</translation>
    </message>
    <message>
        <source>The project has no document.</source>
        <translation>项目中没有文档。</translation>
    </message>
    <message>
        <source>The project has %1 documents; --document says which.</source>
        <translation>项目中有 %1 篇文档；用 --document 指明哪一篇。</translation>
    </message>
    <message>
        <source>There is no theme “%1”; “theme list” shows them.</source>
        <translation>没有主题“%1”；用“theme list”查看。</translation>
    </message>
    <message>
        <source>There is no section %1; “outline” shows them.</source>
        <translation>没有章节 %1；用“outline”查看。</translation>
    </message>
    <message>
        <source>Several documents have a section %1; --document says which.</source>
        <translation>好几篇文档都有章节 %1；用 --document 指明哪一篇。</translation>
    </message>
    <message>
        <source>On this highlight; the first 8 digits of its id are enough.</source>
        <translation>写在这条标注上；给出标识的前 8 位即可。</translation>
    </message>
    <message>
        <source>On this section or measure: 3, 3.2, front or back.</source>
        <translation>写在这个章节或措施上：3、3.2、front 或 back。</translation>
    </message>
    <message>
        <source>On this theme.</source>
        <translation>写在这个主题上。</translation>
    </message>
    <message>
        <source>On this document, or which document has the section.</source>
        <translation>写在这篇文档上，或指明章节所在的文档。</translation>
    </message>
    <message>
        <source>As an answer to this note.</source>
        <translation>作为对这条批注的回复。</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <source>a note hangs on one thing; choose a highlight, section, theme or document.</source>
        <translation>一条批注只能写在一处；请在标注、章节、主题、文档中选一个。</translation>
    </message>
    <message>
        <source>an answer hangs where its note hangs; leave the place out.</source>
        <translation>回复与所回复的批注在同一处；请不要另给位置。</translation>
    </message>
    <message>
        <source>the text is given twice; leave one of the two out.</source>
        <translation>内容给了两遍；请去掉一个。</translation>
    </message>
    <message>
        <source>The words.</source>
        <translation>内容。</translation>
    </message>
    <message>
        <source>The same, as an option.</source>
        <translation>同上，写成选项。</translation>
    </message>
    <message>
        <source>Note %1 on %2: %3</source>
        <translation>批注 %1，写在 %2：%3</translation>
    </message>
    <message>
        <source>The note; the first 8 digits of its id are enough.</source>
        <translation>批注；给出标识的前 8 位即可。</translation>
    </message>
    <message>
        <source>there is nothing to change; give a text or a mark.</source>
        <translation>没有要改的；请给出内容或标记。</translation>
    </message>
    <message>
        <source>a note needs a text; “note remove” removes it.</source>
        <translation>批注不能没有内容；用“note remove”可移除它。</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>修改批注</translation>
    </message>
    <message>
        <source>Only thought, question, objection, evidence or todo.</source>
        <translation>只列 thought（想法）、question（疑问）、objection（异议）、evidence（依据）或 todo（待办）。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>写在</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>thought, question, objection, evidence or todo.</source>
        <translation>thought（想法）、question（疑问）、objection（异议）、evidence（依据）或 todo（待办）。</translation>
    </message>
    <message>
        <source>A key note.</source>
        <translation>标为重点批注。</translation>
    </message>
    <message>
        <source>Kept out of exports.</source>
        <translation>不进入导出。</translation>
    </message>
    <message>
        <source>What it asks for is done.</source>
        <translation>待办的事已办。</translation>
    </message>
    <message>
        <source>No key note any more.</source>
        <translation>不再是重点批注。</translation>
    </message>
    <message>
        <source>For exports again.</source>
        <translation>重新进入导出。</translation>
    </message>
    <message>
        <source>Not done after all.</source>
        <translation>其实还没办。</translation>
    </message>
    <message>
        <source>the same mark is both set and taken off; choose one.</source>
        <translation>同一个标记又加又去；请二选一。</translation>
    </message>
    <message>
        <source>The notes; the first 8 digits of an id are enough.</source>
        <translation>批注；给出标识的前 8 位即可。</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>移除批注</translation>
    </message>
    <message>
        <source>Notes removed: %1</source>
        <translation>已移除批注：%1</translation>
    </message>
    <message>
        <source>The document.</source>
        <translation>文档。</translation>
    </message>
    <message>
        <source>Answer in JSON, for programs.</source>
        <translation>用 JSON 回答，供程序使用。</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>导语</translation>
    </message>
    <message>
        <source>Back matter</source>
        <translation>文末附文</translation>
    </message>
    <message>
        <source>The text has no numbered sections; these are its paragraphs:</source>
        <translation>正文没有编号的章节；以下是各段：</translation>
    </message>
    <message>
        <source>Only with this theme or one below it.</source>
        <translation>只列带有这个主题或其下级主题的。</translation>
    </message>
    <message>
        <source>Only in this section: 3, 3.2, front or back.</source>
        <translation>只列这个章节中的：3、3.2、front 或 back。</translation>
    </message>
    <message>
        <source>Only by this author.</source>
        <translation>只列这位作者的。</translation>
    </message>
    <message>
        <source>Only where all these words stand in the quote or a note.</source>
        <translation>只列引文或批注中含有这些词的。</translation>
    </message>
    <message>
        <source>%1 is whole. Documents: %2, highlights: %3, notes: %4, steps: %5</source>
        <translation>%1 完好。文档：%2，标注：%3，批注：%4，步骤：%5</translation>
    </message>
    <message>
        <source>The project file (.meipi).</source>
        <translation>项目文件（.meipi）。</translation>
    </message>
    <message>
        <source>Who does it; without it the name in the preferences.</source>
        <translation>由谁来做；不给出时用首选项中的名字。</translation>
    </message>
    <message>
        <source>The project file to make (.meipi).</source>
        <translation>要新建的项目文件（.meipi）。</translation>
    </message>
    <message>
        <source>Its documents.</source>
        <translation>项目的文档。</translation>
    </message>
    <message>
        <source>The project&apos;s title.</source>
        <translation>项目标题。</translation>
    </message>
    <message>
        <source>%1 is there already; choose another name.</source>
        <translation>%1 已经存在；请换个名字。</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>无法新建 %1：%2</translation>
    </message>
    <message>
        <source>Made %1, documents: %2</source>
        <translation>已新建 %1，文档：%2</translation>
    </message>
    <message>
        <source>“%1” is not in the text like that; paragraph %2 has “%3”. Quote it as it is printed.</source>
        <translation>正文中没有这样写的“%1”；第 %2 段写的是“%3”。请照原文引用。</translation>
    </message>
    <message>
        <source>“%1” is not in the text; quote it as it is printed.</source>
        <translation>正文中没有“%1”；请照原文引用。</translation>
    </message>
    <message>
        <source>the quote is empty.</source>
        <translation>引文是空的。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>未定位</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>想法</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>How to read the bytes of a text, such as GB18030; without it that is found out.</source>
        <translation>按什么编码读取文本，如 GB18030；不给出时自动识别。</translation>
    </message>
    <message>
        <source>The themes as parent/child; a slash inside a name is \/.</source>
        <translation>主题，写成“上级/下级”；名称中的斜杠写成 \/。</translation>
    </message>
    <message>
        <source>Their colour; without it the one least used so far.</source>
        <translation>颜色；不给出时取用得最少的一种。</translation>
    </message>
    <message>
        <source>What they are about.</source>
        <translation>主题的定义。</translation>
    </message>
    <message>
        <source>“%1” is no colour; write it as #3377cc.</source>
        <translation>“%1”不是颜色；请写成 #3377cc。</translation>
    </message>
    <message>
        <source>Add theme</source>
        <translation>添加主题</translation>
    </message>
    <message>
        <source>Added theme %1</source>
        <translation>已添加主题 %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>The theme that ends.</source>
        <translation>被并入的主题。</translation>
    </message>
    <message>
        <source>The theme that takes it over.</source>
        <translation>并入到的主题。</translation>
    </message>
    <message>
        <source>Merge themes</source>
        <translation>合并主题</translation>
    </message>
    <message>
        <source>The theme, as parent/child.</source>
        <translation>主题，写成“上级/下级”。</translation>
    </message>
    <message>
        <source>The theme to stand under; without it the top.</source>
        <translation>移到哪个主题之下；不给出时移到最上层。</translation>
    </message>
    <message>
        <source>Its place there, from 1; without it the last.</source>
        <translation>在那里的次序，从 1 起；不给出时排在最后。</translation>
    </message>
    <message>
        <source>Move theme</source>
        <translation>移动主题</translation>
    </message>
    <message>
        <source>The themes, as parent/child.</source>
        <translation>主题，写成“上级/下级”。</translation>
    </message>
    <message>
        <source>Remove theme</source>
        <translation>移除主题</translation>
    </message>
    <message>
        <source>Removed theme %1</source>
        <translation>已移除主题 %1</translation>
    </message>
    <message>
        <source>Its own name from now on.</source>
        <translation>主题的新名称。</translation>
    </message>
    <message>
        <source>Rename theme</source>
        <translation>重命名主题</translation>
    </message>
    <message>
        <source>argument %1</source>
        <translation>参数 %1</translation>
    </message>
    <message>
        <source>it is not in UTF-8.</source>
        <translation>不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n 段</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n 个章节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n 条措施</numerusform>
        </translation>
    </message>
    <message>
        <source>Put what can be read in a damaged project into a new one.</source>
        <translation>把损坏的项目中还能读出的内容存成新项目。</translation>
    </message>
    <message>
        <source>%1 is damaged; faults found: %2; “meipi project rescue” makes a new project of what can be read.</source>
        <translation>%1 已损坏；发现问题 %2 处；用“meipi project rescue”可把还能读出的内容存成新项目。</translation>
    </message>
    <message>
        <source>The project file that is damaged; it is only read.</source>
        <translation>已损坏的项目文件；只读取，不改动。</translation>
    </message>
    <message>
        <source>Made %1. Documents: %2, highlights: %3, notes: %4</source>
        <translation>已生成 %1。文档：%2，标注：%3，批注：%4</translation>
    </message>
    <message>
        <source>Left out, as it was removed here: %1</source>
        <translation>这里已删除，未导入：%1</translation>
    </message>
    <message>
        <source>Give back the file that a document came from.</source>
        <translation>取回文档的原文件。</translation>
    </message>
    <message>
        <source>Find words in a project or in one document.</source>
        <translation>在项目或单个文档中搜索。</translation>
    </message>
    <message>
        <source>How many highlights meet in sections and themes.</source>
        <translation>章节与主题交叉处有多少标注。</translation>
    </message>
    <message>
        <source>What of each section is highlighted, and what is not.</source>
        <translation>各章节标注了多少，哪里还没有。</translation>
    </message>
    <message>
        <source>How often each theme was used.</source>
        <translation>各主题用了多少次。</translation>
    </message>
    <message>
        <source>Which themes occur together.</source>
        <translation>哪些主题一起出现。</translation>
    </message>
    <message>
        <source>How often each word stands in the text.</source>
        <translation>各词语在正文中出现多少次。</translation>
    </message>
    <message>
        <source>Which words a part has more often than the rest.</source>
        <translation>某一部分中哪些词语比其余部分更常见。</translation>
    </message>
    <message>
        <source>How far authors agree in their codings.</source>
        <translation>各作者的编码一致到什么程度。</translation>
    </message>
    <message>
        <source>Bring in what another project or another program&apos;s file has.</source>
        <translation>引入另一个项目或其他程序文件中的内容。</translation>
    </message>
    <message>
        <source>Tell whether a .qdpx or .qdc follows its schema.</source>
        <translation>检查 .qdpx 或 .qdc 是否符合其规范。</translation>
    </message>
    <message>
        <source>The document, by its name or title; needed where there are several.</source>
        <translation>文档，按名称或标题；有多个文档时必须给出。</translation>
    </message>
    <message>
        <source>The file to write; - is the standard output.</source>
        <translation>要写入的文件；- 表示标准输出。</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>替换已有的文件。</translation>
    </message>
    <message>
        <source>Of PDF pages (a4).</source>
        <translation>PDF 的纸张（a4）。</translation>
    </message>
    <message>
        <source>In CSV: a byte-order mark, for spreadsheets that want one.</source>
        <translation>CSV 文件加字节顺序标记，供需要它的电子表格软件读取。</translation>
    </message>
    <message>
        <source>Only where a condition holds; the manual has the words for it.</source>
        <translation>只列出符合条件的；写法见手册。</translation>
    </message>
    <message>
        <source>Another project (.meipi), a project or codebook of another program (%1); it is only read.</source>
        <translation>另一个项目（.meipi），或其他程序的项目、编码表（%1）；只读取，不改动。</translation>
    </message>
    <message>
        <source>What becomes of highlights in a PDF: COLOUR=THEME for those of one colour (#ffff00=算力), or none to leave all marks out; otherwise they come without theme.</source>
        <translation>PDF 中标注的去向：COLOUR=THEME 给某种颜色的标注加主题（#ffff00=算力），none 则全部不导入；不指定时导入但不加主题。</translation>
    </message>
    <message>
        <source>--marks %1: write COLOUR=THEME, such as #ffff00=算力, or none.</source>
        <translation>--marks %1：请写作 COLOUR=THEME（颜色=主题），例如 #ffff00=算力，或写 none。</translation>
    </message>
    <message>
        <source>--marks none goes with no other --marks.</source>
        <translation>--marks none 不能与其他 --marks 同用。</translation>
    </message>
    <message>
        <source>There is no author “%1”.</source>
        <translation>没有作者“%1”。</translation>
    </message>
    <message>
        <source>Two or more, with commas between them.</source>
        <translation>两位或更多，以逗号隔开。</translation>
    </message>
    <message>
        <source>What is compared: %1 (%2).</source>
        <translation>比较的单位：%1（%2）。</translation>
    </message>
    <message>
        <source>Also documents that not all of them have coded.</source>
        <translation>包括并非人人都编码过的文档。</translation>
    </message>
    <message>
        <source>A theme takes along what its children have.</source>
        <translation>主题连同其下级主题一起计算。</translation>
    </message>
    <message>
        <source>List the disagreements instead of the coefficients.</source>
        <translation>列出不一致之处，不列系数。</translation>
    </message>
    <message>
        <source>Only of this document.</source>
        <translation>只统计这一份文档。</translation>
    </message>
    <message>
        <source>Write the table into a CSV file instead.</source>
        <translation>把表格写入 CSV 文件。</translation>
    </message>
    <message>
        <source>Replace FILE where it exists.</source>
        <translation>FILE 已存在时替换它。</translation>
    </message>
    <message>
        <source>Where themes meet: %1 (%2).</source>
        <translation>主题在哪里算一起出现：%1（%2）。</translation>
    </message>
    <message>
        <source>In the table: %1 (%2).</source>
        <translation>表格中显示：%1（%2）。</translation>
    </message>
    <message>
        <source>In the table: measures instead of sections.</source>
        <translation>表格按措施列出，不按章节。</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1（%2）。</translation>
    </message>
    <message>
        <source>Only the outermost sections.</source>
        <translation>只列最外层的章节。</translation>
    </message>
    <message>
        <source>Only of this section, such as 3 or 3.2.</source>
        <translation>只统计这一章节，如 3 或 3.2。</translation>
    </message>
    <message>
        <source>Leave out words of less characters (1).</source>
        <translation>略去少于这么多字的词语（1）。</translation>
    </message>
    <message>
        <source>With the words that say little by themselves.</source>
        <translation>包括停用词。</translation>
    </message>
    <message>
        <source>With numbers.</source>
        <translation>包括数字。</translation>
    </message>
    <message>
        <source>Keyness compares a part with the rest; say which with --section or --document.</source>
        <translation>关键词比较某一部分与其余部分；请用 --section 指明章节，或用 --document 指明文档。</translation>
    </message>
    <message>
        <source>The project file (.meipi), or a document.</source>
        <translation>项目文件（.meipi）或一个文档。</translation>
    </message>
    <message>
        <source>What to look for.</source>
        <translation>要查找的内容。</translation>
    </message>
    <message>
        <source>As it is printed: case, width and kind of characters count.</source>
        <translation>与原文完全一致：区分大小写、全角半角和繁简。</translation>
    </message>
    <message>
        <source>Whole words only, Chinese ones by the dictionary.</source>
        <translation>只查整词，中文按词典分词。</translation>
    </message>
    <message>
        <source>QUERY is a regular expression.</source>
        <translation>QUERY 是正则表达式。</translation>
    </message>
    <message>
        <source>Only where these words are near.</source>
        <translation>只查附近有这些词的地方。</translation>
    </message>
    <message>
        <source>How near: a number of characters, sentence, paragraph or section; without it %1 characters.</source>
        <translation>邻近的范围：字符数、sentence（同句）、paragraph（同段）或 section（同章节）；不写则为 %1 个字符。</translation>
    </message>
    <message>
        <source>Where to look, apart by commas: text, notes, themes, titles; without it in the text.</source>
        <translation>查找范围，用逗号分隔：text（原文）、notes（批注）、themes（主题）、titles（标题）；不写则查原文。</translation>
    </message>
    <message>
        <source>--within needs --near.</source>
        <translation>--within 要与 --near 一起使用。</translation>
    </message>
    <message>
        <source>--within takes a number, sentence, paragraph or section, not “%1”.</source>
        <translation>--within 的值可以是数字、sentence、paragraph 或 section，不能是“%1”。</translation>
    </message>
    <message>
        <source>--scope does not know “%1”; see meipi search --help.</source>
        <translation>--scope 没有“%1”这个值；请看 meipi search --help。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Which text of a Word file with tracked changes: final or original (final).</source>
        <translation>带修订的 Word 文件取哪一文本：final（修订后）或 original（修订前），默认 final。</translation>
    </message>
    <message>
        <source>What opens a PDF that is protected by one.</source>
        <translation>打开加密 PDF 的密码。</translation>
    </message>
    <message>
        <source>A project (.qdpx) or codebook (.qdc) of REFI-QDA.</source>
        <translation>REFI-QDA 的项目（.qdpx）或编码表（.qdc）。</translation>
    </message>
    <message>
        <source>%1 cannot be read; look whether it is there and may be opened.</source>
        <translation>无法读取 %1；请查看它是否存在、能否打开。</translation>
    </message>
    <message>
        <source>%1 follows the schema.</source>
        <translation>%1 符合规范。</translation>
    </message>
    <message>
        <source>%1 does not follow the schema; faults told: %2.</source>
        <translation>%1 不符合规范；已列出的错误：%2。</translation>
    </message>
    <message>
        <source>Show the outline that a document has in the project.</source>
        <translation>显示文档在项目中的大纲。</translation>
    </message>
    <message>
        <source>Put a section beside the one it stands in.</source>
        <translation>把章节移出上级，与其并列（升级）。</translation>
    </message>
    <message>
        <source>Put a section into the one before it.</source>
        <translation>把章节归入前一章节之下（降级）。</translation>
    </message>
    <message>
        <source>Give a section another title.</source>
        <translation>更改章节标题。</translation>
    </message>
    <message>
        <source>Make a heading of a line.</source>
        <translation>把一行设为标题。</translation>
    </message>
    <message>
        <source>Cut a section or measure in two.</source>
        <translation>把章节或措施拆分为二。</translation>
    </message>
    <message>
        <source>Join a section or measure with the next one.</source>
        <translation>把章节或措施与下一个合并。</translation>
    </message>
    <message>
        <source>Take a heading out of the outline, or set a measure aside.</source>
        <translation>把标题移出大纲，或把措施搁置不计。</translation>
    </message>
    <message>
        <source>Tell of each entry why it was taken and how sure that is.</source>
        <translation>说明每一项为何列入大纲、把握多大。</translation>
    </message>
    <message>
        <source>How the heading begins, word for word.</source>
        <translation>标题开头的原文。</translation>
    </message>
    <message>
        <source>Add heading</source>
        <translation>添加标题</translation>
    </message>
    <message>
        <source>The section or measure: 3, 3.2, front or back.</source>
        <translation>章节或措施：3、3.2、front 或 back。</translation>
    </message>
    <message>
        <source>In this document.</source>
        <translation>在此文档中。</translation>
    </message>
    <message>
        <source>Of this document.</source>
        <translation>此文档的。</translation>
    </message>
    <message>
        <source>The change to “%1” in the outline has no place in this text.</source>
        <translation>大纲中对“%1”的改动在此文本中未定位。</translation>
    </message>
    <message>
        <source>Its title from now on; empty for the printed one.</source>
        <translation>新标题；留空则用原文标题。</translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation>更改标题</translation>
    </message>
    <message>
        <source>Promote section</source>
        <translation>章节升级</translation>
    </message>
    <message>
        <source>Demote section</source>
        <translation>章节降级</translation>
    </message>
    <message>
        <source>Merge sections</source>
        <translation>合并章节</translation>
    </message>
    <message>
        <source>Drop heading</source>
        <translation>取消标题</translation>
    </message>
    <message>
        <source>How the second part begins, word for word.</source>
        <translation>后一部分开头的原文。</translation>
    </message>
    <message>
        <source>Split measure</source>
        <translation>拆分措施</translation>
    </message>
    <message>
        <source>Split section</source>
        <translation>拆分章节</translation>
    </message>
    <message>
        <source>Which text of a Word file with tracked changes: final, original, or both as two versions (final).</source>
        <translation>含修订的 Word 文件取哪种文本：final（修订后）、original（修订前），或 both（两者各为一个版本）；默认 final。</translation>
    </message>
    <message>
        <source>Its name, or the key of one that was removed.</source>
        <translation>名称，或已删除的标准属性的代号。</translation>
    </message>
    <message>
        <source>What its values are.</source>
        <translation>值的类型。</translation>
    </message>
    <message>
        <source>What it can be, for the type choice; may be given several times.</source>
        <translation>类型为 choice 时的选项；可多次给出。</translation>
    </message>
    <message>
        <source>Add attribute</source>
        <translation>添加属性</translation>
    </message>
    <message>
        <source>Added attribute %1</source>
        <translation>已添加属性 %1</translation>
    </message>
    <message>
        <source>there is no attribute “%1”; there are: %2.</source>
        <translation>没有属性“%1”；现有：%2。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是/否</translation>
    </message>
    <message>
        <source>Its key or name.</source>
        <translation>代号或名称。</translation>
    </message>
    <message>
        <source>Its name from now on.</source>
        <translation>新名称。</translation>
    </message>
    <message>
        <source>What its values are from now on.</source>
        <translation>值的新类型。</translation>
    </message>
    <message>
        <source>What it can be from now on; may be given several times.</source>
        <translation>新的全部选项；可多次给出。</translation>
    </message>
    <message>
        <source>Another word for a choice, in its values too.</source>
        <translation>给选项改名，已有的值一并改。</translation>
    </message>
    <message>
        <source>Also where values are lost that there is no room for.</source>
        <translation>即使会丢失不合适的值也照改。</translation>
    </message>
    <message numerus="yes">
        <source>%n values would be lost; --force changes it all the same.</source>
        <translation>
            <numerusform>会丢失 %n 个值；加 --force 仍然更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change attribute</source>
        <translation>更改属性</translation>
    </message>
    <message>
        <source>Changed attribute %1</source>
        <translation>已更改属性 %1</translation>
    </message>
    <message>
        <source>A table in CSV, with a row for each document.</source>
        <translation>CSV 表格，每篇文档一行。</translation>
    </message>
    <message>
        <source>Change attributes</source>
        <translation>更改属性值</translation>
    </message>
    <message>
        <source>Added choice %1</source>
        <translation>已添加选项 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values were changed.</source>
        <translation>
            <numerusform>已更改 %n 个值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only of this document, by its name or title.</source>
        <translation>只处理这篇文档，按文件名或标题。</translation>
    </message>
    <message>
        <source>Read attributes from the text</source>
        <translation>从原文读取属性</translation>
    </message>
    <message numerus="yes">
        <source>%n values were read from the text.</source>
        <translation>
            <numerusform>从原文读取了 %n 个值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Its place from now on, from 1.</source>
        <translation>新位置，从 1 起。</translation>
    </message>
    <message>
        <source>Move attribute</source>
        <translation>移动属性</translation>
    </message>
    <message>
        <source>Moved attribute %1</source>
        <translation>已移动属性 %1</translation>
    </message>
    <message>
        <source>Their keys or names.</source>
        <translation>代号或名称。</translation>
    </message>
    <message>
        <source>Remove attribute</source>
        <translation>删除属性</translation>
    </message>
    <message>
        <source>Removed attribute %1</source>
        <translation>已删除属性 %1</translation>
    </message>
    <message>
        <source>Its value; &quot;&quot; takes it away.</source>
        <translation>值；&quot;&quot; 表示清除。</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2 的%1：%3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Write it as CSV; - is the standard output.</source>
        <translation>写成 CSV；- 为标准输出。</translation>
    </message>
    <message>
        <source>Of the headings (zh).</source>
        <translation>表头的语言（zh）。</translation>
    </message>
    <message>
        <source>List the attributes of documents.</source>
        <translation>列出文档的属性。</translation>
    </message>
    <message>
        <source>Add an attribute.</source>
        <translation>添加属性。</translation>
    </message>
    <message>
        <source>Give an attribute another name, type or choices.</source>
        <translation>更改属性的名称、类型或选项。</translation>
    </message>
    <message>
        <source>Give an attribute another place.</source>
        <translation>移动属性。</translation>
    </message>
    <message>
        <source>Remove attributes with their values.</source>
        <translation>删除属性及其值。</translation>
    </message>
    <message>
        <source>Give a document a value of an attribute.</source>
        <translation>设置一篇文档的属性值。</translation>
    </message>
    <message>
        <source>Read attributes from the texts.</source>
        <translation>从原文读取属性。</translation>
    </message>
    <message>
        <source>Show or write the attributes of all documents as a table.</source>
        <translation>以表格显示或写出全部文档的属性。</translation>
    </message>
    <message>
        <source>Take values of attributes from a table.</source>
        <translation>从表格读入属性值。</translation>
    </message>
    <message>
        <source>Imported %1. New documents: %2, versions: %3, highlights: %4, themes: %5, codings: %6, notes: %7, attributes: %8; updated: %9</source>
        <translation>已导入 %1。新增文档 %2，版本 %3，标注 %4，主题 %5，编码 %6，批注 %7，属性值 %8；更新 %9</translation>
    </message>
    <message>
        <source>%1 lies beside it, as it was edited in two places at once; “meipi import” brings in what it has.</source>
        <translation>旁边有 %1：项目曾在两处同时编辑；可用“meipi import”导入其中的内容。</translation>
    </message>
    <message>
        <source>The file or folder to write; - is standard output.</source>
        <translation>要写入的文件或文件夹；- 为标准输出。</translation>
    </message>
    <message>
        <source>no longer in the project, but kept: %1</source>
        <translation>项目中已无，但仍保留：%1</translation>
    </message>
    <message>
        <source>%1 holds other files and no export of this project; --force writes it beside these.</source>
        <translation>%1 中有其他文件，而没有本项目的导出；加 --force 可与之并存。</translation>
    </message>
    <message>
        <source>Files written: %1; unchanged: %2.</source>
        <translation>已写入文件 %1 个，未变 %2 个。</translation>
    </message>
    <message>
        <source>section, theme, document, author or date (section).</source>
        <translation>section（章节）、theme（主题）、document（文档）、author（作者）或 date（日期）；默认 section。</translation>
    </message>
    <message>
        <source>Only passages with a note.</source>
        <translation>只要有批注的摘录。</translation>
    </message>
    <message>
        <source>In Markdown: with the sentence or paragraph that a quote is from.</source>
        <translation>在 Markdown 中带上引文所在的句子或段落。</translation>
    </message>
    <message>
        <source>Markdown by obsidian, commonmark, a template of the project or your own, or a mustache file.</source>
        <translation>Markdown 的模板：obsidian、commonmark、项目或您自己的模板，或 mustache 文件。</translation>
    </message>
    <message>
        <source>Only such passages: %1.</source>
        <translation>只要这样的摘录：%1。</translation>
    </message>
    <message>
        <source>Add, take off or replace themes on all highlights that meet a condition.</source>
        <translation>为符合条件的所有标注添加、去除或替换主题。</translation>
    </message>
    <message>
        <source>List the saved queries.</source>
        <translation>列出常用查询。</translation>
    </message>
    <message>
        <source>Save a condition under a name.</source>
        <translation>把条件存为常用查询。</translation>
    </message>
    <message>
        <source>Give a saved query another name.</source>
        <translation>给常用查询改名。</translation>
    </message>
    <message>
        <source>Remove a saved query.</source>
        <translation>删除常用查询。</translation>
    </message>
    <message>
        <source>Themes by themes, documents or attributes, in units, highlights or characters.</source>
        <translation>主题与主题、文档或属性的交叉表，按单位、标注或字符计数。</translation>
    </message>
    <message>
        <source>Amounts, shares, deadlines, titles, bodies and how far verbs bind.</source>
        <translation>金额、占比、期限、文件名、机构和约束力度。</translation>
    </message>
    <message>
        <source>Only what the saved query of this name finds.</source>
        <translation>只列出这个常用查询找到的。</translation>
    </message>
    <message>
        <source>There is no saved query “%1”.</source>
        <translation>没有常用查询“%1”。</translation>
    </message>
    <message>
        <source>Give this theme; a missing one is made.</source>
        <translation>添加这个主题；没有的会新建。</translation>
    </message>
    <message>
        <source>Take this theme off.</source>
        <translation>去除这个主题。</translation>
    </message>
    <message>
        <source>Give the second theme in place of the first.</source>
        <translation>用第二个主题替换第一个。</translation>
    </message>
    <message>
        <source>--replace takes two themes as PATH=PATH, not “%1”.</source>
        <translation>--replace 需要写成“路径=路径”的两个主题，不能是“%1”。</translation>
    </message>
    <message>
        <source>Say which highlights are meant, with --where or --query.</source>
        <translation>请用 --where 或 --query 说明是哪些标注。</translation>
    </message>
    <message>
        <source>Say what to do with the themes: --add, --take or --replace.</source>
        <translation>请说明怎样处理主题：--add、--take 或 --replace。</translation>
    </message>
    <message>
        <source>Change themes</source>
        <translation>更改主题</translation>
    </message>
    <message>
        <source>Highlights gathered: %1. Codings added, altered or removed: %2.</source>
        <translation>汇集标注：%1。添加、更改或去除编码：%2。</translation>
    </message>
    <message>
        <source>Of the saved query.</source>
        <translation>常用查询的名称。</translation>
    </message>
    <message>
        <source>What it asks for, as --where of “highlight list” does.</source>
        <translation>查询的条件，写法同“highlight list”的 --where。</translation>
    </message>
    <message>
        <source>In place of the query that has the name now.</source>
        <translation>替换同名的查询。</translation>
    </message>
    <message>
        <source>Rename saved query</source>
        <translation>给常用查询改名</translation>
    </message>
    <message>
        <source>Remove saved query</source>
        <translation>删除常用查询</translation>
    </message>
    <message>
        <source>Save query</source>
        <translation>保存查询</translation>
    </message>
    <message>
        <source>Saved query</source>
        <translation>常用查询</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Likewise into an Excel file.</source>
        <translation>同样写入 Excel 文件。</translation>
    </message>
    <message>
        <source>themes, theme:PATH for those below one, documents or attribute:NAME.</source>
        <translation>themes（所有主题）、theme:路径（其下级主题）、documents（各文档）或 attribute:名称。</translation>
    </message>
    <message>
        <source>The rows: %1</source>
        <translation>行：%1</translation>
    </message>
    <message>
        <source>The columns, likewise.</source>
        <translation>列，写法相同。</translation>
    </message>
    <message>
        <source>In the table, apart by commas: n, row, column, total; without it n.</source>
        <translation>表中的内容，用逗号分开：n、row、column、total；不写则为 n。</translation>
    </message>
    <message>
        <source>The units that have no theme of the rows, or several, instead.</source>
        <translation>改为列出没有行主题或有多个行主题的单位。</translation>
    </message>
    <message>
        <source>There is no attribute “%1”.</source>
        <translation>没有属性“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no axis; see meipi report crosstab --help.</source>
        <translation>“%1”不是行或列；请见 meipi report crosstab --help。</translation>
    </message>
    <message>
        <source>--show does not know “%1”; see meipi report crosstab --help.</source>
        <translation>--show 不认识“%1”；请见 meipi report crosstab --help。</translation>
    </message>
    <message>
        <source>--problems are of units by themes; let --rows be themes and --count units.</source>
        <translation>--problems 只用于按主题计数的单位；请让 --rows 为主题，--count 为 units。</translation>
    </message>
    <message>
        <source>Only these: amount, share, deadline, year, title, body, force.</source>
        <translation>只要这些：amount、share、deadline、year、title、body、force。</translation>
    </message>
    <message>
        <source>Each fact with its place, instead of how often each stands there.</source>
        <translation>逐条列出要素及其位置，而不是各出现几次。</translation>
    </message>
    <message>
        <source>Write each fact with its place into a CSV file instead.</source>
        <translation>改为把要素及其位置逐条写入 CSV 文件。</translation>
    </message>
    <message>
        <source>--kind does not know “%1”; see meipi report facts --help.</source>
        <translation>--kind 不认识“%1”；请见 meipi report facts --help。</translation>
    </message>
    <message>
        <source>Show or set how units are numbered in tables.</source>
        <translation>显示或设定表格中单元的编号方式。</translation>
    </message>
    <message>
        <source>Say how many of a theme&apos;s children a unit of the text may have.</source>
        <translation>设定一个文本单元可有某主题的几个子主题。</translation>
    </message>
    <message>
        <source>Say in the comparison what a theme comes to in a document or section.</source>
        <translation>在比较表中写下主题在某文档或章节的要旨。</translation>
    </message>
    <message>
        <source>Quotes and summaries of themes, side by side in documents or sections.</source>
        <translation>按文档或章节并列各主题的摘录与要旨。</translation>
    </message>
    <message>
        <source>Units that are not coded as the dimensions ask.</source>
        <translation>未按分析维度要求编码的单元。</translation>
    </message>
    <message>
        <source>With {document}, {section}, {measure} and {paragraph}, as in {document}-{section}-{measure}; an empty one is the usual.</source>
        <translation>可用 {document}、{section}、{measure} 和 {paragraph}，如 {document}-{section}-{measure}；留空则用通常编号。</translation>
    </message>
    <message>
        <source>Number units</source>
        <translation>设定单元编号</translation>
    </message>
    <message>
        <source>The usual numbers, as 3.2.</source>
        <translation>通常编号，如 3.2。</translation>
    </message>
    <message>
        <source>Likewise into a Word file.</source>
        <translation>同样写入 Word 文件。</translation>
    </message>
    <message>
        <source>Likewise into a text file.</source>
        <translation>同样写入文本文件。</translation>
    </message>
    <message>
        <source>Only the themes below this one.</source>
        <translation>只含此主题之下的主题。</translation>
    </message>
    <message>
        <source>Compare the outermost sections, not the documents.</source>
        <translation>比较最外层章节，而非文档。</translation>
    </message>
    <message>
        <source>A theme whose children the units have; may be repeated. Without it all dimensions.</source>
        <translation>以其子主题编码的主题，可重复；省略则为全部分析维度。</translation>
    </message>
    <message>
        <source>measure, sentence, paragraph or section (measure).</source>
        <translation>measure（措施，默认）、sentence（句）、paragraph（段）或 section（章节）。</translation>
    </message>
    <message>
        <source>Whose codings count; without it each author&apos;s for themselves.</source>
        <translation>只计此作者的编码；省略则每位作者各计。</translation>
    </message>
    <message>
        <source>The project has no dimension; make a theme one with meipi theme dimension, or name it with --dimension.</source>
        <translation>项目中没有分析维度；请用 meipi theme dimension 设定，或用 --dimension 指明主题。</translation>
    </message>
    <message>
        <source>exactly-one, at-most-one or any of its children for a unit; none for no dimension.</source>
        <translation>一个单元取其子主题的 exactly-one（恰好一个）、at-most-one（至多一个）或 any（任意）；none 为不作维度。</translation>
    </message>
    <message>
        <source>“%1” is no rule; use exactly-one, at-most-one, any or none.</source>
        <translation>“%1”不是规则；请用 exactly-one、at-most-one、any 或 none。</translation>
    </message>
    <message>
        <source>Change dimension</source>
        <translation>更改分析维度</translation>
    </message>
    <message>
        <source>What to say of it there; an empty text takes it away.</source>
        <translation>要旨的文字；留空则删除。</translation>
    </message>
    <message>
        <source>In this document; needed where there are several.</source>
        <translation>在此文档中；有多份文档时必填。</translation>
    </message>
    <message>
        <source>In this section of it, such as 3.</source>
        <translation>在其中此章节，如 3。</translation>
    </message>
    <message>
        <source>Sum up a comparison</source>
        <translation>写比较要旨</translation>
    </message>
    <message>
        <source>Of PDF: pictures of reports behind the notes: %1.</source>
        <translation>PDF：批注之后附报告图：%1。</translation>
    </message>
    <message>
        <source>there is no picture of “%1”; there are %2.</source>
        <translation>没有“%1”的报告图；可用的有 %2。</translation>
    </message>
    <message>
        <source>Only documents whose sections each of them has settled.</source>
        <translation>只比较各编码员都已将全部章节标为“已核”的文档。</translation>
    </message>
    <message>
        <source>Compare N units drawn at random (of characters: paragraphs).</source>
        <translation>随机抽取 N 个单位比较（按字符时抽取段落）。</translation>
    </message>
    <message>
        <source>The same seed draws the same sample again (1).</source>
        <translation>同一随机种子总抽到同一样本（1）。</translation>
    </message>
    <message>
        <source>A seed is for a sample: say how many units with --sample.</source>
        <translation>随机种子用于抽样：请用 --sample 指明抽取多少个单位。</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>A bracket is closed that was not opened.</source>
        <translation>多了一个右括号。</translation>
    </message>
    <message>
        <source>There are too many brackets inside each other.</source>
        <translation>括号嵌套过多。</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>缺少右括号。</translation>
    </message>
    <message>
        <source>“%1” is no relation between highlights.</source>
        <translation>没有“%1”这种标注之间的关系。</translation>
    </message>
    <message>
        <source>A condition is missing.</source>
        <translation>缺少一个条件。</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>引号没有结束。</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>没有主题“%1”。</translation>
    </message>
    <message>
        <source>There is no document “%1”.</source>
        <translation>没有文档“%1”。</translation>
    </message>
    <message>
        <source>There is no author “%1”.</source>
        <translation>没有作者“%1”。</translation>
    </message>
    <message>
        <source>There is no section “%1”.</source>
        <translation>没有章节“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2026-01-02.</source>
        <translation>“%1”不是日期；请写成 2026-01-02。</translation>
    </message>
    <message>
        <source>There is no status “%1”; the manual lists them.</source>
        <translation>没有状态“%1”；可用的状态见手册。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Only a measure can be split.</source>
        <translation>只有措施可以拆分。</translation>
    </message>
    <message>
        <source>A measure is split between two of its words; place the caret there.</source>
        <translation>措施要在两个词之间拆分；请把光标放到那里。</translation>
    </message>
    <message>
        <source>Only measures can be joined.</source>
        <translation>只有措施可以合并。</translation>
    </message>
    <message>
        <source>No measure follows in this section.</source>
        <translation>这一章节中后面没有措施了。</translation>
    </message>
    <message>
        <source>The table of numbering words is damaged.</source>
        <translation>编号用语表已损坏。</translation>
    </message>
    <message>
        <source>a line that opens an annex</source>
        <translation>附件的起始行</translation>
    </message>
    <message>
        <source>a numbered article</source>
        <translation>编号条文</translation>
    </message>
    <message>
        <source>a line in bold, as nothing is numbered</source>
        <translation>加粗行（全文无编号）</translation>
    </message>
    <message>
        <source>the byline of another text</source>
        <translation>另一篇文章的署名</translation>
    </message>
    <message>
        <source>what follows the closing words</source>
        <translation>结束语之后的内容</translation>
    </message>
    <message>
        <source>a heading in the file</source>
        <translation>文件中标明的标题</translation>
    </message>
    <message>
        <source>what stands before the first section</source>
        <translation>第一个章节之前的内容</translation>
    </message>
    <message>
        <source>what surrounds the document on its page</source>
        <translation>网页上文档之外的内容</translation>
    </message>
    <message>
        <source>a number within a line, as there is nothing else</source>
        <translation>行内编号（别无编号）</translation>
    </message>
    <message>
        <source>a numbered statement</source>
        <translation>编号条目</translation>
    </message>
    <message>
        <source>a heading whose number is missing</source>
        <translation>缺失编号的标题</translation>
    </message>
    <message>
        <source>a number in its sequence</source>
        <translation>前后连续的编号</translation>
    </message>
    <message>
        <source>shaped by hand</source>
        <translation>人工调整</translation>
    </message>
    <message>
        <source>a number with a heading before its text</source>
        <translation>编号后为段首标题</translation>
    </message>
    <message>
        <source>signature and date</source>
        <translation>署名与日期</translation>
    </message>
    <message>
        <source>a statement in the text</source>
        <translation>正文中的一项表述</translation>
    </message>
    <message>
        <source>%1 (%2% sure)</source>
        <translation>%1（把握 %2%）</translation>
    </message>
    <message>
        <source>the numbering begins again, as in an annex</source>
        <translation>编号重新开始，如附件</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Front matter</source>
        <translation>导语</translation>
    </message>
    <message>
        <source>Back matter</source>
        <translation>文末附文</translation>
    </message>
    <message>
        <source>An author needs a name; type at least one letter.</source>
        <translation>作者须有名字；请至少输入一个字。</translation>
    </message>
    <message>
        <source>There is an author “%1” in this project already; choose that one or another name.</source>
        <translation>项目中已有作者“%1”；请选用，或换个名字。</translation>
    </message>
    <message>
        <source>A property of the project needs a key; give it one.</source>
        <translation>项目属性须有名称；请给出。</translation>
    </message>
    <message>
        <source>A document needs a name; give it the name of its file.</source>
        <translation>文档须有名称；请用文件名。</translation>
    </message>
    <message>
        <source>A document needs a title; type what it is called in citations.</source>
        <translation>文档须有标题；请输入引用时用的标题。</translation>
    </message>
    <message>
        <source>Documents are numbered from 1 to %1; choose one of these numbers.</source>
        <translation>文档编号从 1 到 %1；请在其中选择。</translation>
    </message>
    <message>
        <source>This author is not in the project; choose another one or add the name.</source>
        <translation>项目中没有这位作者；请另选，或添加其名字。</translation>
    </message>
    <message>
        <source>This theme is not in the project any more; undo its removal or choose another theme.</source>
        <translation>项目中已没有这个主题；请撤销移除，或另选主题。</translation>
    </message>
    <message>
        <source>This document is not in the project any more; undo its removal or add it.</source>
        <translation>项目中已没有这篇文档；请撤销移除，或重新添加。</translation>
    </message>
    <message>
        <source>This version of the document is not in the project; open the document&apos;s current text.</source>
        <translation>项目中没有文档的这个版本；请打开文档的当前文本。</translation>
    </message>
    <message>
        <source>This section is not in the outline any more; choose it anew in the outline.</source>
        <translation>大纲中已没有这个章节；请在大纲中重新选择。</translation>
    </message>
    <message>
        <source>This highlight is not in the project any more; undo its removal or mark the passage anew.</source>
        <translation>项目中已没有这条标注；请撤销移除，或重新标注。</translation>
    </message>
    <message>
        <source>This note is not in the project any more; undo its removal or write a new one.</source>
        <translation>项目中已没有这条批注；请撤销移除，或重新写。</translation>
    </message>
    <message>
        <source>This highlight has no place in the current text, so its ends cannot be moved; give it a place first.</source>
        <translation>这条标注在当前文本中未定位，不能移动两端；请先给它定位。</translation>
    </message>
    <message>
        <source>Only a measure can be split, joined or set aside; choose a measure in the outline.</source>
        <translation>只有措施可以拆分、合并或搁置；请在大纲中选择措施。</translation>
    </message>
    <message>
        <source>This is the last measure of its section, so there is none to join it with; choose the one before it.</source>
        <translation>这是本章节最后一条措施，后面没有可合并的；请选前一条措施。</translation>
    </message>
    <message>
        <source>The passage reaches outside the text; select a passage in the text.</source>
        <translation>所选超出了正文；请在正文中选取。</translation>
    </message>
    <message>
        <source>There is nothing but white space to mark here; select some words.</source>
        <translation>这里只有空白；请选取文字。</translation>
    </message>
    <message>
        <source>A theme needs a name; type at least one letter.</source>
        <translation>主题须有名称；请至少输入一个字。</translation>
    </message>
    <message>
        <source>There is a theme “%1” in the same place already; use that one, merge the two or choose another name.</source>
        <translation>同一级已有主题“%1”；请选用，或合并两者，或换个名称。</translation>
    </message>
    <message>
        <source>A theme cannot stand under itself or under one of its own child themes; move it somewhere else.</source>
        <translation>主题不能移到自身或自己的下级主题之下；请移到别处。</translation>
    </message>
    <message>
        <source>A theme in the list has no name; give it one.</source>
        <translation>列表中有主题没有名称；请补上。</translation>
    </message>
    <message>
        <source>Themes can be pinned to the keys 1 to 9; choose one of them.</source>
        <translation>主题可以固定到数字键 1 到 9；请在其中选择。</translation>
    </message>
    <message>
        <source>A theme cannot be merged into itself or into one of its own child themes; move the child theme out first, or merge the child into its parent.</source>
        <translation>主题不能合并到自身或自己的下级主题；请先移出下级主题，或把下级主题合并到上级主题。</translation>
    </message>
    <message>
        <source>An author cannot be united with themselves; choose another one.</source>
        <translation>作者不能与自己合并；请另选一位。</translation>
    </message>
    <message>
        <source>The document “%1” has another text there; that comes along as a further version, and the text shown here stays.</source>
        <translation>文档“%1”在对方项目中是另一份文本；它作为又一个版本一并导入，这里显示的文本不变。</translation>
    </message>
    <message>
        <source>The document “%1” is titled “%2” there; its title here stays.</source>
        <translation>文档“%1”在对方项目中题为“%2”；这里的标题不变。</translation>
    </message>
    <message>
        <source>The highlight “%1” covers other words there, “%2”; it stays as it is here.</source>
        <translation>标注“%1”在对方项目中覆盖的是“%2”；这里的标注不变。</translation>
    </message>
    <message>
        <source>Highlights whose words do not stand in the text shown here: %1.</source>
        <translation>原文不在这里所显示文本中的标注：%1。</translation>
    </message>
    <message>
        <source>The note “%1” has other words there; they are now a note of their own beside it.</source>
        <translation>批注“%1”在对方项目中写法不同；对方的文字已另成一条批注，放在旁边。</translation>
    </message>
    <message>
        <source>The note “%1” is marked otherwise there; its marks here stay.</source>
        <translation>批注“%1”在对方项目中的标记不同；这里的标记不变。</translation>
    </message>
    <message>
        <source>The summary of “%1” is another one there; it is now a note on the section.</source>
        <translation>“%1”的要旨在对方项目中不同；对方的要旨已成为该章节上的一条备忘录。</translation>
    </message>
    <message>
        <source>The outline of “%1” is another one there; the one here stays. Notes on sections that it lacks are now on the document.</source>
        <translation>“%1”的大纲在对方项目中不同；这里的大纲不变。写在这里没有的章节上的备忘录，改放在文档上。</translation>
    </message>
    <message>
        <source>The theme “%1” has another colour there; the one here stays.</source>
        <translation>主题“%1”在对方项目中颜色不同；这里的颜色不变。</translation>
    </message>
    <message>
        <source>The theme “%1” is defined otherwise there; that definition is now a note on the theme.</source>
        <translation>主题“%1”在对方项目中定义不同；对方的定义已成为该主题上的一条备忘录。</translation>
    </message>
    <message>
        <source>The theme “%1” is called “%2” there; its name here stays.</source>
        <translation>主题“%1”在对方项目中名为“%2”；这里的名称不变。</translation>
    </message>
    <message>
        <source>The theme “%1” has another parent there; its place here stays.</source>
        <translation>主题“%1”在对方项目中属于另一个上级主题；它在这里的位置不变。</translation>
    </message>
    <message>
        <source>There is nothing to highlight; choose a passage first.</source>
        <translation>没有可标注的内容；请先选择一段文字。</translation>
    </message>
    <message>
        <source>A section begins here already; put the caret into another paragraph.</source>
        <translation>此处已是章节开头；请把光标移到其他段落。</translation>
    </message>
    <message>
        <source>There are no words here for a heading; put the caret into a paragraph.</source>
        <translation>此处没有可作标题的文字；请把光标移到某个段落。</translation>
    </message>
    <message>
        <source>This place is not in the text; choose one in it.</source>
        <translation>此位置不在文本之内；请在文本中选择。</translation>
    </message>
    <message>
        <source>No section follows beside this one that it could be merged with; choose the one before it.</source>
        <translation>其后没有可合并的同级章节；请选择前一个章节。</translation>
    </message>
    <message>
        <source>A section is split inside its text; put the caret below its heading.</source>
        <translation>章节须在其正文中拆分；请把光标移到标题之后。</translation>
    </message>
    <message>
        <source>Only a section has a level; choose a section in the outline.</source>
        <translation>只有章节才有级别；请在大纲中选择章节。</translation>
    </message>
    <message>
        <source>This section is at the top level already and cannot be promoted.</source>
        <translation>此章节已是最高一级，无法升级。</translation>
    </message>
    <message>
        <source>No section stands before this one that it could be put into; demote a later one.</source>
        <translation>其前没有可归入的章节；请对后面的章节降级。</translation>
    </message>
    <message>
        <source>Only sections and annexes have a title of their own; write a summary instead.</source>
        <translation>只有章节和附件有自己的标题；请改写要旨。</translation>
    </message>
    <message>
        <source>Only a heading can be dropped; choose a section in the outline.</source>
        <translation>只能取消标题；请在大纲中选择章节。</translation>
    </message>
    <message>
        <source>An attribute needs a name; type at least one letter.</source>
        <translation>属性需要名称；请至少输入一个字。</translation>
    </message>
    <message>
        <source>There is an attribute “%1” already; use that one or choose another name.</source>
        <translation>已有属性“%1”；请使用它或另取名称。</translation>
    </message>
    <message>
        <source>The choice “%1” stands there twice; remove one of them.</source>
        <translation>选项“%1”出现了两次；请删除其中一个。</translation>
    </message>
    <message>
        <source>There are %1 attributes; choose a place among them.</source>
        <translation>共有 %1 个属性；请在其中选择位置。</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of the interface: zh or en.</extracomment>
        <translation>zh</translation>
    </message>
    <message>
        <source>The table needs a first row that names its columns, and rows below it.</source>
        <translation>表格首行须为列名，其下须有数据行。</translation>
    </message>
    <message>
        <source>No column tells which document a row is about; name one of them “Document”, “Title” or “No.” in the first row.</source>
        <translation>没有哪一列说明各行属于哪篇文档；请在首行把其中一列命名为“文档”、“标题”或“编号”。</translation>
    </message>
    <message>
        <source>Row %1: there is no document “%2”.</source>
        <translation>第 %1 行：没有文档“%2”。</translation>
    </message>
    <message>
        <source>“%1” is no number for “%2”; write digits such as 1200 or 12.5.</source>
        <translation>“%1”不是“%2”可用的数字；请写成 1200 或 12.5 这样的数字。</translation>
    </message>
    <message>
        <source>“%1” is no date for “%2”; write it as 2024-03-01, 2024-03 or 2024.</source>
        <translation>“%1”不是“%2”可用的日期；请写成 2024-03-01、2024-03 或 2024。</translation>
    </message>
    <message>
        <source>“%1” is none of the choices of “%2”; choose one of them or add it: %3.</source>
        <translation>“%1”不在“%2”的选项中；请从中选择或添加它：%3。</translation>
    </message>
    <message>
        <source>“%1” is no answer for “%2”; write yes or no.</source>
        <translation>“%1”不是“%2”可用的回答；请写“是”或“否”。</translation>
    </message>
    <message>
        <source>The table of attributes is damaged.</source>
        <translation>属性表已损坏。</translation>
    </message>
    <message>
        <source>%1 of “%2” is “%3” there; what it is here stays: “%4”.</source>
        <translation>“%2”的%1在那边是“%3”；这里的“%4”保持不变。</translation>
    </message>
    <message>
        <source>A value of the attribute “%1” does not fit what it is here and was left out.</source>
        <translation>属性“%1”有一个值与这里的类型不符，未导入。</translation>
    </message>
    <message>
        <source>This attribute is not in the project any more; undo its removal or add it.</source>
        <translation>项目中已没有这个属性；请撤销删除或重新添加。</translation>
    </message>
    <message>
        <source>A template needs a name; give it one.</source>
        <translation>模板要有名称；请取一个。</translation>
    </message>
    <message>
        <source>There is a template “%1” already; choose another name.</source>
        <translation>已有模板“%1”；请另取名称。</translation>
    </message>
    <message>
        <source>The project has no template “%1” any more; choose another one.</source>
        <translation>项目中已没有模板“%1”；请另选一个。</translation>
    </message>
    <message>
        <source>A saved query needs a name of 1 to %1 characters; give it one.</source>
        <translation>常用查询需要 1 到 %1 个字符的名称；请输入一个。</translation>
    </message>
    <message>
        <source>There is a saved query “%1” already; choose another name.</source>
        <translation>已有常用查询“%1”；请换一个名称。</translation>
    </message>
    <message>
        <source>There is no saved query “%1”.</source>
        <translation>没有常用查询“%1”。</translation>
    </message>
    <message>
        <source>There is no condition to save; set one first.</source>
        <translation>没有可以保存的条件；请先设定条件。</translation>
    </message>
    <message>
        <source>A summary has at most %L1 characters; shorten it or write a note.</source>
        <translation>要旨最多 %L1 个字符；请缩短，或改写成批注。</translation>
    </message>
    <message>
        <source>The theme “%1” is a dimension with another rule there; the one here stays.</source>
        <translation>主题“%1”在另一项目中的维度规则不同；保留此处的规则。</translation>
    </message>
    <message>
        <source>The comparison says something else on “%1” there; those words are now a note.</source>
        <translation>另一项目的比较表对“%1”另有要旨；已存为批注。</translation>
    </message>
    <message>
        <source>This theme is not below the dimension; choose one that is.</source>
        <translation>此主题不在该分析维度之下；请另选。</translation>
    </message>
    <message>
        <source>Unit numbers cannot be written as “%1”: use {document}, {section}, {measure} and {paragraph}, as in {document}-{section}-{measure}.</source>
        <translation>单元编号不能写成“%1”：请用 {document}、{section}、{measure} 和 {paragraph}，如 {document}-{section}-{measure}。</translation>
    </message>
    <message>
        <source>The agreed coding has this theme on a longer or shorter passage here; change that passage in the text first.</source>
        <translation>商定编码在此处较长或较短的摘录上已有该主题；请先在正文中修改那段摘录。</translation>
    </message>
    <message>
        <source>The theme “%1” stays: others have given it to passages, which is hidden from you; reveal their work first.</source>
        <translation>主题“%1”未改动：他人已用它编码，而这些编码对您隐藏；请先揭示。</translation>
    </message>
    <message>
        <source>This highlight stays as it is: work of others that is hidden from you hangs on it; mark the passage you mean anew, or reveal their work first.</source>
        <translation>此标注未改动：上面有对您隐藏的他人编码或批注；请另行标注所需摘录，或先揭示。</translation>
    </message>
    <message>
        <source>This note stays: others have replied to it, which is hidden from you; reveal their work first.</source>
        <translation>此批注未删除：他人已回复，而回复对您隐藏；请先揭示。</translation>
    </message>
    <message>
        <source>The document “%1” stays: it has work of others that is hidden from you; reveal it first.</source>
        <translation>文档“%1”未删除：其中有对您隐藏的他人编码或批注；请先揭示。</translation>
    </message>
    <message>
        <source>This section stays: others have written notes on it, which are hidden from you; reveal them first.</source>
        <translation>此章节未改动：他人在此写有对您隐藏的备忘录；请先揭示。</translation>
    </message>
    <message>
        <source>The work of “%1” is hidden from you and would become yours; reveal it first.</source>
        <translation>“%1”的编码对您隐藏，合并后会成为您的编码；请先揭示。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>This regular expression takes too many steps on this text; write it with fewer repetitions inside each other.</source>
        <translation>这个正则表达式在此文本上运算量过大；请减少其中嵌套的重复。</translation>
    </message>
    <message>
        <source>This regular expression is too long; it may have %1 characters.</source>
        <translation>这个正则表达式过长，最多 %1 个字符。</translation>
    </message>
    <message>
        <source>This is no regular expression: %1, after character %2.</source>
        <translation>正则表达式有误：%1（第 %2 个字符之后）。</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>搜索已停止。</translation>
    </message>
</context>
<context>
    <name>meipi::Actions</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Add document…</source>
        <translation>添加文档…</translation>
    </message>
    <message>
        <source>Change encoding…</source>
        <translation>更改编码…</translation>
    </message>
    <message>
        <source>Save project as…</source>
        <translation>项目另存为…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>关闭项目</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>复制引文</translation>
    </message>
    <message>
        <source>Copy as Markdown quote</source>
        <translation>复制为 Markdown 引用</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>在正文中查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Find in the notes</source>
        <translation>在批注中查找</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Highlight with any theme…</source>
        <translation>标注并加任意主题…</translation>
    </message>
    <message>
        <source>Theme on key 1</source>
        <translation>数字键 1 的主题</translation>
    </message>
    <message>
        <source>Theme on key 2</source>
        <translation>数字键 2 的主题</translation>
    </message>
    <message>
        <source>Theme on key 3</source>
        <translation>数字键 3 的主题</translation>
    </message>
    <message>
        <source>Theme on key 4</source>
        <translation>数字键 4 的主题</translation>
    </message>
    <message>
        <source>Theme on key 5</source>
        <translation>数字键 5 的主题</translation>
    </message>
    <message>
        <source>Theme on key 6</source>
        <translation>数字键 6 的主题</translation>
    </message>
    <message>
        <source>Theme on key 7</source>
        <translation>数字键 7 的主题</translation>
    </message>
    <message>
        <source>Theme on key 8</source>
        <translation>数字键 8 的主题</translation>
    </message>
    <message>
        <source>Theme on key 9</source>
        <translation>数字键 9 的主题</translation>
    </message>
    <message>
        <source>Note on the passage</source>
        <translation>给这段文字写批注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Show the highlight</source>
        <translation>显示标注</translation>
    </message>
    <message>
        <source>Fit the highlight to the selection</source>
        <translation>按选区调整标注范围</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>移除标注</translation>
    </message>
    <message>
        <source>Split the measure at the caret</source>
        <translation>在光标处拆分措施</translation>
    </message>
    <message>
        <source>Mark the section as read</source>
        <translation>把章节标为已读</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Next measure</source>
        <translation>下一条措施</translation>
    </message>
    <message>
        <source>Previous measure</source>
        <translation>上一条措施</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>下一处标注</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>上一处标注</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>下一条批注</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>上一条批注</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>下一篇文档</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>上一篇文档</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>下一个面板</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>上一个面板</translation>
    </message>
    <message>
        <source>Outline panel</source>
        <translation>大纲面板</translation>
    </message>
    <message>
        <source>Notes and themes panel</source>
        <translation>批注与主题面板</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>默认字号</translation>
    </message>
    <message>
        <source>Looser lines</source>
        <translation>加大行距</translation>
    </message>
    <message>
        <source>Tighter lines</source>
        <translation>缩小行距</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>加宽栏宽</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>缩窄栏宽</translation>
    </message>
    <message>
        <source>Appearance as the system has it</source>
        <translation>外观跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>护眼</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>全部命令…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>About Meipi</source>
        <translation>关于眉批</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Share a copy…</source>
        <translation>共享副本…</translation>
    </message>
    <message>
        <source>Authors…</source>
        <translation>作者…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Add to project…</source>
        <translation>加入项目…</translation>
    </message>
    <message>
        <source>Export original…</source>
        <translation>导出原文件…</translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation>搜索整个项目</translation>
    </message>
    <message>
        <source>Next hit in the project</source>
        <translation>项目中的下一处</translation>
    </message>
    <message>
        <source>Previous hit in the project</source>
        <translation>项目中的上一处</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Make a heading of the line</source>
        <translation>设为标题</translation>
    </message>
    <message>
        <source>Go to document…</source>
        <translation>转到文档…</translation>
    </message>
    <message>
        <source>Attributes of the documents</source>
        <translation>文档属性</translation>
    </message>
    <message>
        <source>Export templates…</source>
        <translation>导出模板…</translation>
    </message>
    <message>
        <source>Gather highlights</source>
        <translation>汇集标注</translation>
    </message>
    <message>
        <source>Facts in the texts</source>
        <translation>文中要素</translation>
    </message>
    <message>
        <source>Coding unit by unit</source>
        <translation>逐条编码</translation>
    </message>
    <message>
        <source>Next open unit</source>
        <translation>下一个未定单元</translation>
    </message>
    <message>
        <source>Previous open unit</source>
        <translation>上一个未定单元</translation>
    </message>
    <message>
        <source>Hide others&apos; work</source>
        <translation>隐藏他人的编码</translation>
    </message>
</context>
<context>
    <name>meipi::AnnotatedDocxExporter</name>
    <message>
        <source>Word (DOCX), the whole text with comments</source>
        <translation>Word（DOCX），全文及批注</translation>
    </message>
    <message>
        <source>Themes but for their colours</source>
        <translation>主题（颜色除外）</translation>
    </message>
    <message>
        <source>Status and stars of notes</source>
        <translation>批注的状态与重点标记</translation>
    </message>
    <message>
        <source>Notes on sections, themes, documents and the project</source>
        <translation>章节、主题、文档和项目上的备忘录</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>控制字符</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>meipi::AnnotatedHtmlExporter</name>
    <message>
        <source>HTML, the whole text with its notes</source>
        <translation>HTML，全文及批注</translation>
    </message>
    <message>
        <source>Notes on sections, themes, documents and the project</source>
        <translation>章节、主题、文档和项目上的备忘录</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>控制字符</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>meipi::AttributeDialog</name>
    <message>
        <source>Change attribute</source>
        <translation>更改属性</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>新建属性</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是/否</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New choice</source>
        <translation>新选项</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>类型：</translation>
    </message>
    <message>
        <source>Choices:</source>
        <translation>选项：</translation>
    </message>
    <message numerus="yes">
        <source>%n values do not fit and are removed; undo brings them back.</source>
        <translation>
            <numerusform>有 %n 个值不合适，将被删除；可以撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meipi::AttributesModel</name>
    <message>
        <source>Read from the text</source>
        <translation>从原文读取</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
</context>
<context>
    <name>meipi::AttributesView</name>
    <message>
        <source>Attributes of the documents</source>
        <translation>文档属性</translation>
    </message>
</context>
<context>
    <name>meipi::AttributesWindow</name>
    <message>
        <source>Attributes of the documents</source>
        <translation>文档属性</translation>
    </message>
    <message>
        <source>Filter the documents</source>
        <translation>筛选文档</translation>
    </message>
    <message>
        <source>Add attribute</source>
        <translation>添加属性</translation>
    </message>
    <message>
        <source>Read from the texts</source>
        <translation>从原文读取</translation>
    </message>
    <message>
        <source>Fill in what the texts say: issuing body, reference number, date</source>
        <translation>填入原文写明的内容：发布机构、发文字号、成文日期</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Change attributes</source>
        <translation>更改属性值</translation>
    </message>
    <message>
        <source>Rename document</source>
        <translation>重命名文档</translation>
    </message>
    <message>
        <source>Paste attributes</source>
        <translation>粘贴属性</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted cells found no place: there are no more rows or columns.</source>
        <translation>
            <numerusform>有 %n 个粘贴的单元格没有位置：行或列不够。</numerusform>
        </translation>
    </message>
    <message>
        <source>New attribute…</source>
        <translation>新建属性…</translation>
    </message>
    <message>
        <source>Change attribute</source>
        <translation>更改属性</translation>
    </message>
    <message>
        <source>Change attribute…</source>
        <translation>更改属性…</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Remove attribute</source>
        <translation>删除属性</translation>
    </message>
    <message>
        <source>Read the document</source>
        <translation>阅读文档</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Move attribute</source>
        <translation>移动属性</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is removed with %n values.</source>
        <translation>
            <numerusform>已删除“%1”及其 %n 个值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n values were changed.</source>
        <translation>
            <numerusform>已更改 %n 个值。</numerusform>
        </translation>
    </message>
    <message>
        <source>New attributes: %1.</source>
        <translation>新属性：%1。</translation>
    </message>
    <message>
        <source>New choices: %1.</source>
        <translation>新选项：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n cells were passed over.</source>
        <translation>
            <numerusform>跳过了 %n 个单元格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read attributes from the text</source>
        <translation>从原文读取属性</translation>
    </message>
    <message numerus="yes">
        <source>%n values were read from the texts.</source>
        <translation>
            <numerusform>从原文读取了 %n 个值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import attributes</source>
        <translation>导入属性</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Export attributes</source>
        <translation>导出属性</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
</context>
<context>
    <name>meipi::AuthorBar</name>
    <message>
        <source>Under which name should your highlights and notes be kept?</source>
        <translation>您的标注和批注署什么名字？</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>使用这个名字</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的名字</translation>
    </message>
</context>
<context>
    <name>meipi::AuthorsDialog</name>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Unite with</source>
        <translation>合并到</translation>
    </message>
    <message>
        <source>Rename an author</source>
        <translation>更改作者姓名</translation>
    </message>
    <message>
        <source>Unite authors</source>
        <translation>合并作者</translation>
    </message>
</context>
<context>
    <name>meipi::ChartView</name>
    <message>
        <source>Picture</source>
        <translation>图</translation>
    </message>
</context>
<context>
    <name>meipi::CodingPass</name>
    <message>
        <source>several</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>分析维度</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>%5, by %6: %L1 of %L2 units coded, missing: %L3, with several: %L4.</source>
        <translation>%5，作者%6：%L2 个单元已编 %L1 个，缺 %L3 个，重复 %L4 个。</translation>
    </message>
</context>
<context>
    <name>meipi::CommandPalette</name>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
</context>
<context>
    <name>meipi::Comparison</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>(only below it)</source>
        <translation>（仅其下级有）</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较表</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>A cell has the analyst&apos;s summary, then what was marked with the theme itself. Empty cells: %L1.</source>
        <translation>每格先列分析者的要旨，再列直接标有该主题的摘录。空格：%L1。</translation>
    </message>
    <message>
        <source>Highlights left out, as they have no place: %L1.</source>
        <translation>因失去位置而未计的标注：%L1。</translation>
    </message>
</context>
<context>
    <name>meipi::ConditionGroup</name>
    <message>
        <source>all of these:</source>
        <translation>以下全部：</translation>
    </message>
    <message>
        <source>any of these:</source>
        <translation>以下任一：</translation>
    </message>
    <message>
        <source>How the conditions are joined</source>
        <translation>条件之间的关系</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>添加条件</translation>
    </message>
</context>
<context>
    <name>meipi::ConditionRow</name>
    <message>
        <source>that</source>
        <comment>a condition holds</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>Highlights for which this does not hold</source>
        <translation>不符合这一条的标注</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>has the theme or one below</source>
        <translation>含主题或其下级</translation>
    </message>
    <message>
        <source>has the very theme</source>
        <translation>只含该主题本身</translation>
    </message>
    <message>
        <source>says in passage or note</source>
        <translation>原文或批注里有</translation>
    </message>
    <message>
        <source>says in the passage</source>
        <translation>原文里有</translation>
    </message>
    <message>
        <source>says in a note</source>
        <translation>批注里有</translation>
    </message>
    <message>
        <source>has</source>
        <translation>带有</translation>
    </message>
    <message>
        <source>is in the document</source>
        <translation>在文档</translation>
    </message>
    <message>
        <source>is in the section</source>
        <translation>在章节</translation>
    </message>
    <message>
        <source>was marked by</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>was coded by</source>
        <translation>编码者</translation>
    </message>
    <message>
        <source>was marked since</source>
        <translation>标注不早于</translation>
    </message>
    <message>
        <source>was marked until</source>
        <translation>标注不晚于</translation>
    </message>
    <message>
        <source>overlaps one that</source>
        <translation>与另一标注重叠，后者</translation>
    </message>
    <message>
        <source>lies inside one that</source>
        <translation>在另一标注之内，后者</translation>
    </message>
    <message>
        <source>stands near one that</source>
        <translation>与另一标注邻近，后者</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>删除这个条件</translation>
    </message>
    <message>
        <source>not</source>
        <comment>a condition does not hold</comment>
        <translation>非</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符数</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>3 or 3.2</source>
        <translation>3 或 3.2</translation>
    </message>
    <message>
        <source>any theme</source>
        <translation>任一主题</translation>
    </message>
    <message>
        <source>any note</source>
        <translation>任一批注</translation>
    </message>
    <message>
        <source>a key note</source>
        <translation>重点批注</translation>
    </message>
    <message>
        <source>a note that is done</source>
        <translation>已办的批注</translation>
    </message>
    <message>
        <source>a thought</source>
        <translation>想法</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>an objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>a to do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>within characters:</source>
        <translation>相隔字符数：</translation>
    </message>
    <message>
        <source>in the same sentence</source>
        <translation>在同一句</translation>
    </message>
    <message>
        <source>in the same paragraph</source>
        <translation>在同一段</translation>
    </message>
    <message>
        <source>in the same section</source>
        <translation>在同一章节</translation>
    </message>
    <message>
        <source>Choose a theme…</source>
        <translation>选择主题…</translation>
    </message>
</context>
<context>
    <name>meipi::CrossChoices</name>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>% of row</source>
        <translation>占行比例</translation>
    </message>
    <message>
        <source>% of column</source>
        <translation>占列比例</translation>
    </message>
    <message>
        <source>% of all</source>
        <translation>占总比例</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>全部主题</translation>
    </message>
    <message>
        <source>Documents by %1</source>
        <translation>文档按%1</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>%1 之下</translation>
    </message>
</context>
<context>
    <name>meipi::CrossTr</name>
    <message>
        <source>sentences</source>
        <translation>句</translation>
    </message>
    <message>
        <source>paragraphs</source>
        <translation>段</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>highlights</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Cross-tabulation</source>
        <translation>交叉表</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>% of row</source>
        <translation>占行比例</translation>
    </message>
    <message>
        <source>% of column</source>
        <translation>占列比例</translation>
    </message>
    <message>
        <source>% of all</source>
        <translation>占总数比例</translation>
    </message>
    <message>
        <source>Counted are %1: %L2 in all, %L3 with a row and a column.</source>
        <translation>计数对象为%1：共 %L2，其中同时有行和列的 %L3。</translation>
    </message>
    <message>
        <source>A theme takes along those below it. Totals count each once, however many rows or columns it has.</source>
        <translation>主题包含其下级主题。合计中每个对象只计一次，不论它有几行几列。</translation>
    </message>
    <message>
        <source>Without any of the outermost rows: %L1. With several: %L2.</source>
        <translation>没有任何一级行的：%L1。有多个的：%L2。</translation>
    </message>
    <message>
        <source>Highlights left out, as they have no place: %L1.</source>
        <translation>未定位而未计入的标注：%L1。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>Units: %L1, missing: %L2, with several: %L3.</source>
        <translation>单位：%L1，缺少：%L2，多个：%L3。</translation>
    </message>
</context>
<context>
    <name>meipi::Csv</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>有引号没有闭合。</translation>
    </message>
    <message>
        <source>There is text after a closing quotation mark.</source>
        <translation>闭合的引号后面还有文字。</translation>
    </message>
    <message>
        <source>The table cannot be read as text; save it in UTF-8.</source>
        <translation>表格无法作为文本读取；请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>“%1” cannot be read; choose another file.</source>
        <translation>无法读取“%1”；请换一个文件。</translation>
    </message>
</context>
<context>
    <name>meipi::CsvExporter</name>
    <message>
        <source>CSV, a table of notes</source>
        <translation>CSV，批注表</translation>
    </message>
    <message>
        <source>The text around the passages</source>
        <translation>摘录前后的原文</translation>
    </message>
    <message>
        <source>Summaries and definitions</source>
        <translation>要旨与定义</translation>
    </message>
    <message>
        <source>Colours of themes</source>
        <translation>主题的颜色</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>meipi::DateField</name>
    <message>
        <source>Year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>meipi::Decoding</name>
    <message numerus="yes">
        <source>%Ln places could not be read as %1 and show as �; choose another encoding if there are many.</source>
        <translation>
            <numerusform>有 %Ln 处无法按 %1 读取，显示为 �；如果很多，请另选编码。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no encoding named “%1”; choose one of %2.</source>
        <translation>没有名为“%1”的编码；请从 %2 中选择。</translation>
    </message>
    <message>
        <source>This is no text but binary data; open a text file, or name the encoding if it is one.</source>
        <translation>这不是文本而是二进制数据；请打开文本文件；如果确是文本，请指明编码。</translation>
    </message>
    <message>
        <source>The encoding is not certain: it was taken for %1; choose another if the text looks wrong.</source>
        <translation>编码不能确定，已按 %1 读取；如果文字不对，请另选编码。</translation>
    </message>
    <message>
        <source>The text is larger than 1 GiB; split it into parts.</source>
        <translation>文本超过 1 GiB；请分成几部分。</translation>
    </message>
</context>
<context>
    <name>meipi::Differences</name>
    <message>
        <source>Author: %1</source>
        <translation>作者：%1</translation>
    </message>
    <message>
        <source>Title of the project: %1</source>
        <translation>项目名称：%1</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>文档：%1</translation>
    </message>
    <message>
        <source>Outline: %1</source>
        <translation>大纲：%1</translation>
    </message>
    <message>
        <source>Reading state: %1</source>
        <translation>阅读状态：%1</translation>
    </message>
    <message>
        <source>Highlight: %1</source>
        <translation>标注：%1</translation>
    </message>
    <message>
        <source>Place of the highlight: %1</source>
        <translation>标注的位置：%1</translation>
    </message>
    <message>
        <source>Theme %1 on: %2</source>
        <translation>主题“%1”用于：%2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>批注：%1</translation>
    </message>
    <message>
        <source>Annotation without a place</source>
        <translation>未定位的注释</translation>
    </message>
    <message>
        <source>Attribute: %1</source>
        <translation>属性：%1</translation>
    </message>
    <message>
        <source>%1 of “%2”: %3</source>
        <translation>“%2”的%1：%3</translation>
    </message>
    <message>
        <source>Saved query: %1</source>
        <translation>常用查询：%1</translation>
    </message>
</context>
<context>
    <name>meipi::DifferencesView</name>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 项</translation>
    </message>
</context>
<context>
    <name>meipi::DocumentsModel</name>
    <message>
        <source>%1% read</source>
        <translation>已读 %1%</translation>
    </message>
    <message>
        <source>%1% highlighted</source>
        <translation>已标注 %1%</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2; %3</source>
        <translation>%1. %2；%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>meipi::DocumentsPanel</name>
    <message>
        <source>Filter the documents</source>
        <translation>筛选文档</translation>
    </message>
    <message>
        <source>Add a document to the project</source>
        <translation>向项目添加文档</translation>
    </message>
    <message>
        <source>Rename document</source>
        <translation>重命名文档</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Change encoding…</source>
        <translation>更改编码…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation>从项目中移除</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>移除文档</translation>
    </message>
    <message>
        <source>Move document</source>
        <translation>移动文档</translation>
    </message>
    <message>
        <source>Add document…</source>
        <translation>添加文档…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is removed with %n highlights.</source>
        <translation>
            <numerusform>已移除“%1”及其 %n 处标注。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Export original…</source>
        <translation>导出原文件…</translation>
    </message>
    <message>
        <source>Attributes…</source>
        <translation>属性…</translation>
    </message>
    <message>
        <source>Order of the documents</source>
        <translation>文档排序</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>按标题</translation>
    </message>
    <message>
        <source>Least read first</source>
        <translation>未读多的在前</translation>
    </message>
    <message>
        <source>Most highlighted first</source>
        <translation>标注多的在前</translation>
    </message>
    <message>
        <source>Most notes first</source>
        <translation>批注多的在前</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>反向</translation>
    </message>
</context>
<context>
    <name>meipi::Edits</name>
    <message>
        <source>Hide others&apos; codings</source>
        <translation>隐藏他人的编码</translation>
    </message>
    <message>
        <source>Reveal others&apos; codings</source>
        <translation>揭示他人的编码</translation>
    </message>
</context>
<context>
    <name>meipi::EncodingDialog</name>
    <message>
        <source>Change encoding</source>
        <translation>更改编码</translation>
    </message>
    <message>
        <source>Read the document as</source>
        <translation>按以下编码读取文档</translation>
    </message>
    <message>
        <source>The original bytes are kept, so this can be changed at any time. Highlights stay where their words are found again.</source>
        <translation>原始字节一直保留，随时可以更改。文字能重新找到的标注保持原位。</translation>
    </message>
    <message>
        <source>Read in this encoding</source>
        <translation>按此编码读取</translation>
    </message>
    <message>
        <source>%1 (likely by %L2%)</source>
        <translation>%1（可能性 %L2%）</translation>
    </message>
</context>
<context>
    <name>meipi::Exchange</name>
    <message>
        <source>Bodies that are no text, kept and given back by an export: %1.</source>
        <translation>不是文字的正文，已保留并随导出交还：%1。</translation>
    </message>
    <message>
        <source>Notes with HTML, of which only the text is read: %1.</source>
        <translation>含 HTML 的批注，只读取其文字：%1。</translation>
    </message>
    <message>
        <source>Web annotations (W3C)</source>
        <translation>网页注释（W3C）</translation>
    </message>
    <message>
        <source>the documents themselves</source>
        <translation>文档本身</translation>
    </message>
    <message>
        <source>summaries, and what is read or settled</source>
        <translation>要旨，以及已读、已核的状态</translation>
    </message>
    <message>
        <source>highlights without a place</source>
        <translation>未定位的标注</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>The collection goes on in pages elsewhere, which are not fetched; import them one by one.</source>
        <translation>这个集合在别处还有后续页，程序不去下载；请逐页导入。</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>它不是 JSON 对象</translation>
    </message>
    <message>
        <source>its id is not one IRI</source>
        <translation>它的 id 不是单个 IRI</translation>
    </message>
    <message>
        <source>its type is not Annotation</source>
        <translation>它的类型不是 Annotation</translation>
    </message>
    <message>
        <source>it has no target</source>
        <translation>它没有目标</translation>
    </message>
    <message>
        <source>The annotations are over %1 MiB; split the file.</source>
        <translation>注释超过 %1 MiB；请拆分文件。</translation>
    </message>
    <message>
        <source>The file is no JSON: something is wrong at byte %1. Export it again from where it comes from.</source>
        <translation>文件不是 JSON：第 %1 字节处有误。请从原来的程序重新导出。</translation>
    </message>
    <message>
        <source>The file names the pages of a collection and holds none of them; nothing is fetched, so import the pages themselves.</source>
        <translation>文件只列出集合各页的地址，本身没有注释；程序不去下载，请导入各页的文件。</translation>
    </message>
    <message>
        <source>The file holds no web annotations; choose another one.</source>
        <translation>文件里没有网页注释；请另选一个。</translation>
    </message>
    <message>
        <source>The annotation does not follow the model: %1. Correct it and import it again.</source>
        <translation>这条注释不符合模型：%1。请更正后重新导入。</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message>
        <source>An annotation that does not follow the model is left out: %1.</source>
        <translation>略去一条不符合模型的注释：%1。</translation>
    </message>
    <message>
        <source>Annotations of which some targets are in no document here: %1.</source>
        <translation>部分目标不在这里任何文档中的注释：%1。</translation>
    </message>
    <message>
        <source>An annotation of “%1” has no place in the documents here; it is kept and goes along in an export: %2</source>
        <translation>“%1”的一条注释在这里的文档中找不到位置；已保留，导出时一并带上：%2</translation>
    </message>
    <message>
        <source>Codebook as a table (CSV)</source>
        <translation>编码表（CSV 表格）</translation>
    </message>
    <message>
        <source>everything but the themes with their colours and definitions</source>
        <translation>除主题及其颜色、定义以外的一切</translation>
    </message>
    <message>
        <source>Cases left out: %1.</source>
        <translation>略去的案例：%1。</translation>
    </message>
    <message>
        <source>Values of attributes left out: %1.</source>
        <translation>略去的属性值：%1。</translation>
    </message>
    <message>
        <source>Codings of pictures, sound and films left out: %1.</source>
        <translation>略去的图片、音频、视频编码：%1。</translation>
    </message>
    <message>
        <source>“%1” is no text and is left out, with what is marked in it.</source>
        <translation>“%1”不是文本，连同其中的标注一起略去。</translation>
    </message>
    <message>
        <source>Passages outside the text left out, their notes now on the document: %1.</source>
        <translation>略去位于文本之外的段落，其备忘录已移到文档上：%1。</translation>
    </message>
    <message>
        <source>Marks of importance without a note left out: %1.</source>
        <translation>略去没有备忘录的重要标记：%1。</translation>
    </message>
    <message>
        <source>The file holds several projects (%1), which come as one.</source>
        <translation>文件含多个项目（%1），合为一个引入。</translation>
    </message>
    <message>
        <source>Highlights outside the text left out: %1.</source>
        <translation>略去位于文本之外的标注：%1。</translation>
    </message>
    <message>
        <source>%1 cannot be read; look whether it is there and may be opened.</source>
        <translation>无法读取 %1；请查看它是否存在、能否打开。</translation>
    </message>
    <message>
        <source>%1 is over 1 GiB and is not read.</source>
        <translation>%1 超过 1 GiB，不予读取。</translation>
    </message>
    <message>
        <source>%1 cannot be imported; what can be is another project (.meipi) and files that end in %2.</source>
        <translation>无法导入 %1；可以导入的是另一个项目（.meipi）和以 %2 结尾的文件。</translation>
    </message>
    <message>
        <source>Private notes left out: %1.</source>
        <translation>略去仅自己可见的批注：%1。</translation>
    </message>
    <message>
        <source>Highlights without a place in the text left out, their notes now on the document: %1.</source>
        <translation>略去文中未定位的标注，其批注已移到文档上：%1。</translation>
    </message>
    <message>
        <source>Marks of what is read or settled left out: %1.</source>
        <translation>略去已读、已核的标记：%1。</translation>
    </message>
    <message>
        <source>Number keys of themes left out: %1.</source>
        <translation>略去主题的数字键：%1。</translation>
    </message>
    <message>
        <source>Summaries of sections left out: %1.</source>
        <translation>略去章节的要旨：%1。</translation>
    </message>
    <message>
        <source>Versions of documents that are not shown left out: %1.</source>
        <translation>略去文档未显示的版本：%1。</translation>
    </message>
    <message>
        <source>Documents of which the text goes along and the original file does not: %1.</source>
        <translation>只带文本、不带原始文件的文档：%1。</translation>
    </message>
    <message>
        <source>Theme without a name</source>
        <translation>未命名主题</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>REFI-QDA project</source>
        <translation>REFI-QDA 项目</translation>
    </message>
    <message>
        <source>original files, of which only the text goes along</source>
        <translation>原始文件（只带其文本）</translation>
    </message>
    <message>
        <source>earlier versions of documents, and highlights without a place</source>
        <translation>文档的旧版本，以及未定位的标注</translation>
    </message>
    <message>
        <source>what is read or settled</source>
        <translation>已读、已核的状态</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>REFI-QDA 编码表</translation>
    </message>
    <message>
        <source>There are no themes yet, and a codebook must have one; make a theme first.</source>
        <translation>还没有主题，而编码表至少要有一个；请先新建主题。</translation>
    </message>
    <message>
        <source>The archive holds no project.qde; it is no REFI-QDA project. Choose another file.</source>
        <translation>压缩包里没有 project.qde，不是 REFI-QDA 项目。请另选文件。</translation>
    </message>
    <message>
        <source>“%1” lies outside the archive and is not opened.</source>
        <translation>“%1”在压缩包之外，不予打开。</translation>
    </message>
    <message>
        <source>“%1” is not in the archive.</source>
        <translation>压缩包里没有“%1”。</translation>
    </message>
    <message>
        <source>References to notes that the file lacks: %1.</source>
        <translation>指向文件中不存在的备忘录的引用：%1。</translation>
    </message>
    <message>
        <source>Notes without words left out: %1.</source>
        <translation>略去没有文字的备忘录：%1。</translation>
    </message>
    <message>
        <source>Selections and codings within notes left out: %1.</source>
        <translation>略去备忘录内部的选段和编码：%1。</translation>
    </message>
    <message>
        <source>Links left out: %1.</source>
        <translation>略去的关联：%1。</translation>
    </message>
    <message>
        <source>The file is no project or codebook of REFI-QDA; its XML begins with “%1”. Choose another one.</source>
        <translation>文件不是 REFI-QDA 的项目或编码表，其 XML 以“%1”开头。请另选一个。</translation>
    </message>
    <message>
        <source>The archive holds several projects; “%1” is read, the others are not: %2.</source>
        <translation>压缩包里有多个项目；读取“%1”，其余不读：%2。</translation>
    </message>
    <message>
        <source>Author without a name</source>
        <translation>未署名作者</translation>
    </message>
    <message>
        <source>Codes with the GUID of another one, which selections cannot tell apart: %1.</source>
        <translation>与其他编码 GUID 相同、选段无法区分的编码：%1。</translation>
    </message>
    <message>
        <source>“%1” is no text (%2) and is left out, with what is marked in it.</source>
        <translation>“%1”不是文本（%2），连同其中的标注一起略去。</translation>
    </message>
    <message>
        <source>Selections in documents without a text: %1.</source>
        <translation>没有文本的文档中的选段：%1。</translation>
    </message>
    <message>
        <source>Values of variables left out: %1.</source>
        <translation>略去的变量值：%1。</translation>
    </message>
    <message>
        <source>Sets of codes, sources or notes left out: %1.</source>
        <translation>略去的编码、文档或备忘录分组：%1。</translation>
    </message>
    <message>
        <source>Graphs left out: %1.</source>
        <translation>略去的关系图：%1。</translation>
    </message>
    <message>
        <source>A document is left out, as its text cannot be read: %1</source>
        <translation>略去一份文档，因为无法读取其文本：%1</translation>
    </message>
    <message>
        <source>“%1” is no text; the document is left out.</source>
        <translation>“%1”不是文本；略去该文档。</translation>
    </message>
    <message>
        <source>It is not certain how “%1” counts its line ends; compare a highlight with the original.</source>
        <translation>不能确定“%1”如何计算换行；请拿一处标注与原文核对。</translation>
    </message>
    <message>
        <source>Marked areas of PDF pages left out: %1.</source>
        <translation>略去 PDF 页面上圈出的区域：%1。</translation>
    </message>
    <message>
        <source>Codings with a code that the file lacks: %1.</source>
        <translation>所用编码不在文件中的编码记录：%1。</translation>
    </message>
    <message>
        <source>Themes of the whole document: %1</source>
        <translation>整份文档的主题：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between themes</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Documents with themes as a whole, which are now notes: %1.</source>
        <translation>整份归入主题的文档，主题现为备忘录：%1。</translation>
    </message>
    <message>
        <source>Selections without a passage in the text left out, their notes now on the document: %1.</source>
        <translation>略去文中没有对应段落的选段，其批注已移到文档上：%1。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>The file does not follow the schema.</source>
        <translation>文件不符合规范。</translation>
    </message>
    <message>
        <source>The XML in the file is damaged; export it again from the program it comes from.</source>
        <translation>文件中的 XML 已损坏；请从原来的程序重新导出。</translation>
    </message>
    <message>
        <source>The XML in the file is nested too deep or has too many elements; it is not read.</source>
        <translation>文件中的 XML 嵌套过深或元素过多，不予读取。</translation>
    </message>
    <message>
        <source>The XML in the file declares a document type or entities, as an attack would; it is not read.</source>
        <translation>文件中的 XML 声明了文档类型或实体，形同攻击，不予读取。</translation>
    </message>
    <message>
        <source>The XML in the file is damaged in line %1; export it again from the program it comes from.</source>
        <translation>文件中的 XML 在第 %1 行损坏；请从原来的程序重新导出。</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Headings that were shaped by hand, which are found in the text anew: %1.</source>
        <translation>手工调整过的标题，将按正文重新识别：%1。</translation>
    </message>
</context>
<context>
    <name>meipi::Export</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Free some space or choose another folder.</source>
        <translation>无法写入文件：%1。请腾出空间或另选文件夹。</translation>
    </message>
</context>
<context>
    <name>meipi::ExportDialog</name>
    <message>
        <source>Include private notes</source>
        <translation>包括仅自己可见的批注</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>全部批注</translation>
    </message>
    <message>
        <source>Reading memo of two pages</source>
        <translation>两页的阅读简报</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Language of headings</source>
        <translation>标题的语言</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Nothing of the notes is left out.</source>
        <translation>批注没有任何遗漏。</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>不包括：%1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between items</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>Byte-order mark, for older spreadsheets</source>
        <translation>加字节顺序标记（供旧版电子表格软件）</translation>
    </message>
    <message>
        <source>Print preview …</source>
        <translation>打印预览…</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>%1 characters; %2 as PDF has them</source>
        <translation>%1 字；按 PDF 排版 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Update the folder</source>
        <translation>更新文件夹</translation>
    </message>
    <message>
        <source>Only passages with notes</source>
        <translation>只要有批注的摘录</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Quote alone</source>
        <translation>只有引文</translation>
    </message>
    <message>
        <source>With its sentence</source>
        <translation>带所在句</translation>
    </message>
    <message>
        <source>With its paragraph</source>
        <translation>带所在段</translation>
    </message>
    <message>
        <source>Only passages</source>
        <translation>只要摘录</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>All; or %1</source>
        <translation>全部；或 %1</translation>
    </message>
    <message>
        <source>With pictures of the reports</source>
        <translation>附报告图</translation>
    </message>
</context>
<context>
    <name>meipi::Facts</name>
    <message>
        <source>Amounts</source>
        <translation>金额和数量</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Years and dates</source>
        <translation>年份和日期</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Force of the verb</source>
        <translation>约束力度</translation>
    </message>
    <message>
        <source>The table of facts is damaged.</source>
        <translation>要素规则表已损坏。</translation>
    </message>
</context>
<context>
    <name>meipi::FactsTr</name>
    <message>
        <source>Facts</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Found by rules; what stands within a title is not counted by itself.</source>
        <translation>按规则识别；书名号内的内容不单独计数。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
</context>
<context>
    <name>meipi::FactsWindow</name>
    <message>
        <source>Facts</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按词语筛选</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>所有文档</translation>
    </message>
    <message>
        <source>Reading the texts …</source>
        <translation>正在读取正文…</translation>
    </message>
    <message>
        <source>%L1 others; filter to see them</source>
        <translation>另有 %L1 项；可筛选查看</translation>
    </message>
    <message>
        <source>No amounts, shares, dates, titles, bodies or binding verbs found.</source>
        <translation>没有找到金额、占比、日期、文件名、机构或约束性动词。</translation>
    </message>
    <message>
        <source>%L1 of %L2 facts, found by rules</source>
        <translation>%L2 个要素中的 %L1 个，按规则识别</translation>
    </message>
    <message>
        <source>Export the facts</source>
        <translation>导出要素</translation>
    </message>
</context>
<context>
    <name>meipi::FileOpener</name>
    <message>
        <source>Opening %1 …</source>
        <translation>正在打开 %1 …</translation>
    </message>
    <message>
        <source>Opening %L1 files …</source>
        <translation>正在打开 %L1 个文件 …</translation>
    </message>
</context>
<context>
    <name>meipi::FileReplacing</name>
    <message>
        <source>%1 cannot be written: %2. Nothing in the folder was changed; see to its rights and free space, or choose another one.</source>
        <translation>%1 无法写入：%2。文件夹中没有任何改动；请检查权限和剩余空间，或另选一个。</translation>
    </message>
    <message>
        <source>%1 was changed while the export was being made, so that nothing was written; export again.</source>
        <translation>导出期间 %1 有改动，因此什么都没有写入；请重新导出。</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>文件受写保护</translation>
    </message>
    <message>
        <source>there is no place to keep a copy</source>
        <translation>没有空间保留副本</translation>
    </message>
    <message>
        <source>The export stopped half-way: these files are already new and could not be put back: %1. As they were they lie in %2.</source>
        <translation>导出中途停止：以下文件已更新而未能还原：%1。原来的文件在 %2 中。</translation>
    </message>
    <message>
        <source>nothing can be created in it</source>
        <translation>其中不能新建文件</translation>
    </message>
    <message>
        <source>Another export is being written to %1; wait until it is done.</source>
        <translation>另一次导出正在写入 %1；请等它完成。</translation>
    </message>
</context>
<context>
    <name>meipi::FontSubset</name>
    <message>
        <source>The font %1 cannot be read; install it anew.</source>
        <translation>无法读取字体 %1；请重新安装。</translation>
    </message>
    <message>
        <source>The font %1 cannot be embedded; install another one.</source>
        <translation>字体 %1 不能嵌入；请安装其他字体。</translation>
    </message>
</context>
<context>
    <name>meipi::FoundModel</name>
    <message>
        <source>In the text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Heading: %1</source>
        <translation>章节标题：%1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>批注：“%1”</translation>
    </message>
    <message>
        <source>Note on the document</source>
        <translation>文档的备忘录</translation>
    </message>
    <message>
        <source>Note on the project</source>
        <translation>项目的备忘录</translation>
    </message>
</context>
<context>
    <name>meipi::GatherWindow</name>
    <message>
        <source>Gather</source>
        <translation>汇集</translation>
    </message>
    <message>
        <source>The conditions in one line</source>
        <translation>写成一行的条件</translation>
    </message>
    <message>
        <source>Highlights that meet</source>
        <translation>符合以下条件的标注</translation>
    </message>
    <message>
        <source>%L1 of %L2 highlights</source>
        <translation>%L2 条标注中的 %L1 条</translation>
    </message>
    <message>
        <source>There are no highlights yet. Mark passages in the text, then gather them here.</source>
        <translation>还没有标注。请先在正文中标注，再来这里汇集。</translation>
    </message>
    <message>
        <source>No highlight meets this.</source>
        <translation>没有符合条件的标注。</translation>
    </message>
    <message>
        <source>Export the gathered highlights</source>
        <translation>导出汇集的标注</translation>
    </message>
    <message>
        <source>Gathered highlights</source>
        <translation>汇集的标注</translation>
    </message>
</context>
<context>
    <name>meipi::HighlightBar</name>
    <message>
        <source>Highlight</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Add theme</source>
        <translation>添加主题</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>添加主题</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写批注</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>移除标注</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>去掉 %1</translation>
    </message>
    <message>
        <source>Take off a theme</source>
        <translation>去掉主题</translation>
    </message>
    <message>
        <source>Change a theme</source>
        <translation>更换主题</translation>
    </message>
    <message>
        <source>Remove a highlight</source>
        <translation>移除标注</translation>
    </message>
</context>
<context>
    <name>meipi::HistoryModel</name>
    <message>
        <source>Beginning</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Earlier steps</source>
        <translation>更早的步骤</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
</context>
<context>
    <name>meipi::HistoryPanel</name>
    <message>
        <source>Double click a step to go back to it, or forward.</source>
        <translation>双击某一步，可退回到那里或重新前进到那里。</translation>
    </message>
</context>
<context>
    <name>meipi::HtmlExporter</name>
    <message>
        <source>HTML, one page of notes</source>
        <translation>HTML，批注网页</translation>
    </message>
    <message>
        <source>The text around the passages</source>
        <translation>摘录前后的原文</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>控制字符</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>meipi::Importer</name>
    <message>
        <source>“%1” is larger than 1 GiB. Split it into parts and open those.</source>
        <translation>“%1”超过 1 GiB。请分成几部分再打开。</translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled.</source>
        <translation>已取消读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” is an archive (%2). Unpack it and open the texts in it.</source>
        <translation>“%1”是压缩包（%2）。请解压后打开其中的文本。</translation>
    </message>
    <message>
        <source>“%1” is a picture (%2), which holds no text. Have its text recognized by another program and open that.</source>
        <translation>“%1”是图片（%2），没有文本。请用其他程序识别出文字后再打开。</translation>
    </message>
    <message>
        <source>“%1” is no text but a file of the kind %2. Choose a text file.</source>
        <translation>“%1”不是文本，而是 %2 文件。请选择文本文件。</translation>
    </message>
    <message>
        <source>“%1” is a file of the kind %2, which cannot be read yet. Save its text as a plain text file and open that.</source>
        <translation>“%1”是 %2 文件，目前还不能读取。请把其中的文字另存为纯文本再打开。</translation>
    </message>
    <message>
        <source>There is no file “%1”. It may have been moved or renamed.</source>
        <translation>没有文件“%1”。它可能已被移动或改名。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>“%1”是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file. Save its content as a file first.</source>
        <translation>“%1”是设备或管道，不是文件。请先把内容存成文件。</translation>
    </message>
    <message>
        <source>You have no permission to read “%1”. Ask its owner, or copy it.</source>
        <translation>您没有读取“%1”的权限。请联系文件所有者，或复制一份。</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: %2. Try again, or copy it to this computer first.</source>
        <translation>“%1”没能读完：%2。请重试，或先复制到本机。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>无法打开“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is empty: there is nothing to read in it.</source>
        <translation>“%1”是空的，没有可读的内容。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its text is without the pages %2, which cannot be read.</source>
        <translation>“%1”已损坏：第 %2 页无法读取，正文中缺少这些页。</translation>
    </message>
    <message>
        <source>Only the first %1 of the %2 pages of “%3” are here, as reading the others failed or takes too long.</source>
        <translation>“%3”共 %2 页，只读入了前 %1 页，其余页读取失败或耗时过长。</translation>
    </message>
    <message>
        <source>Pages without text in “%1”: %2. They are empty or scanned; for the words of a scan, have them recognized by another program.</source>
        <translation>“%1”中第 %2 页没有文字：是空白页或扫描件。扫描件请先用其他程序识别文字。</translation>
    </message>
    <message>
        <source>“%1” holds no text: its pages are empty or scanned. Have its text recognized by another program and open what that makes.</source>
        <translation>“%1”不含文字：各页为空白或扫描件。请先用其他程序识别文字，再打开识别结果。</translation>
    </message>
    <message>
        <source>A highlight on page %1 has no text under it and was left out.</source>
        <translation>第 %1 页有一处标注下没有文字，未导入。</translation>
    </message>
    <message>
        <source>A note on page %1 has no text to stand on and was left out: “%2”.</source>
        <translation>第 %1 页有一条批注找不到所在文字，未导入：“%2”。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Give the password, or open a copy without one.</source>
        <translation>“%1”有密码保护。请输入密码，或打开未加密的副本。</translation>
    </message>
    <message>
        <source>The password does not open “%1”. Check it and try again.</source>
        <translation>密码不对，无法打开“%1”。请核对后重试。</translation>
    </message>
    <message>
        <source>“%1” is damaged: it begins like a PDF, but no page can be found in it. Get the file anew from where it came from.</source>
        <translation>“%1”已损坏：开头像 PDF，但找不到任何一页。请从来源处重新获取。</translation>
    </message>
    <message>
        <source>“%1” cannot be read, as no process can be started for it: %2. Close other programs and try again.</source>
        <translation>无法读取“%1”，因为不能为它启动进程：%2。请关闭其他程序后重试。</translation>
    </message>
</context>
<context>
    <name>meipi::JsonExporter</name>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON，供程序读取</translation>
    </message>
    <message>
        <source>The original files</source>
        <translation>原始文件</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>meipi::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>更改快捷键…</translation>
    </message>
    <message>
        <source>Move by characters and lines</source>
        <translation>按字、按行移动</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Move by words</source>
        <translation>按词移动</translation>
    </message>
    <message>
        <source>Ctrl+arrows left and right</source>
        <translation>Ctrl+左右方向键</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Shift with any of these</source>
        <translation>以上任一键加 Shift</translation>
    </message>
    <message>
        <source>Select a word, a sentence, a paragraph</source>
        <translation>选择一个词、一句、一段</translation>
    </message>
    <message>
        <source>Two, three, four clicks</source>
        <translation>点击两次、三次、四次</translation>
    </message>
    <message>
        <source>Larger and smaller text</source>
        <translation>放大和缩小文字</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+滚轮</translation>
    </message>
    <message>
        <source>Keep the note and go back to the text</source>
        <translation>保存批注并回到正文</translation>
    </message>
    <message>
        <source>Ctrl+Enter or Esc</source>
        <translation>Ctrl+Enter 或 Esc</translation>
    </message>
    <message>
        <source>Take back what was typed</source>
        <translation>撤回刚输入的内容</translation>
    </message>
    <message>
        <source>In the text, on the selection or at the caret</source>
        <translation>在正文中，对选区或光标处</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Caret and selection</source>
        <translation>光标与选区</translation>
    </message>
    <message>
        <source>In a note</source>
        <translation>在批注中</translation>
    </message>
    <message>
        <source>Project and document</source>
        <translation>项目与文档</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>View and help</source>
        <translation>视图与帮助</translation>
    </message>
</context>
<context>
    <name>meipi::KeysPage</name>
    <message>
        <source>Use this key</source>
        <translation>使用此键</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>重置全部快捷键</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新的快捷键</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>在正文中</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>在窗口中</translation>
    </message>
    <message>
        <source>Choose a command and press the keys it should have.</source>
        <translation>选择一个命令，再按下想给它的键。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”, which would lose it.</source>
        <translation>%1 是“%2”的快捷键，改后它将失去此键。</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>改用此键</translation>
    </message>
</context>
<context>
    <name>meipi::Library</name>
    <message>
        <source>The list of projects cannot be written in “%1”: %2.</source>
        <translation>无法在“%1”中写入项目列表：%2。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>无法新建文件夹“%1”。</translation>
    </message>
    <message>
        <source>The list of projects is being written by another program.</source>
        <translation>另一个程序正在写项目列表。</translation>
    </message>
    <message>
        <source>“%1” stays where it is, as another program has it open.</source>
        <translation>“%1”留在原处，因为另一个程序正打开着它。</translation>
    </message>
    <message>
        <source>“%1” stays where it is, as it cannot be moved to “%2”.</source>
        <translation>“%1”留在原处，因为无法移到“%2”。</translation>
    </message>
</context>
<context>
    <name>meipi::MainWindow</name>
    <message>
        <source>Open recent</source>
        <translation>打开最近的文件</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>添加文档</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>撤销“%1”</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>重做“%1”</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Documents and projects</source>
        <translation>文档和项目</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Exporting %1 …</source>
        <translation>正在导出 %1 …</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>About Meipi</source>
        <translation>关于眉批</translation>
    </message>
    <message>
        <source>Meipi 眉批 %1

A reader for policy proposals: outline, highlights, themes and notes.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>眉批 Meipi %1

政策建议阅读器：大纲、标注、主题与批注。

自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>项目另存为</translation>
    </message>
    <message>
        <source>Meipi projects</source>
        <translation>眉批项目</translation>
    </message>
    <message>
        <source>This is now the project %1.</source>
        <translation>现在使用的是项目 %1。</translation>
    </message>
    <message>
        <source>This document is also in %1.</source>
        <translation>这篇文档也在 %1 中。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Open that project</source>
        <translation>打开那个项目</translation>
    </message>
    <message>
        <source>Keeping the project as it is now …</source>
        <translation>正在备份项目现在的样子……</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>备份已恢复。</translation>
    </message>
    <message>
        <source>Damaged project</source>
        <translation>项目已损坏</translation>
    </message>
    <message>
        <source>All that can be read can be put into a new project. The damaged file stays as it is.</source>
        <translation>可以把还能读出的内容存成新项目。损坏的文件保持原样。</translation>
    </message>
    <message>
        <source>A backup can take its place, or all that can be read can be put into a new project. The damaged file is kept.</source>
        <translation>可以用备份代替它，也可以把还能读出的内容存成新项目。损坏的文件会保留。</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>抢救还能读出的内容</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>The backup is restored; the damaged file is now “%1”.</source>
        <translation>备份已恢复；损坏的文件现名为“%1”。</translation>
    </message>
    <message>
        <source>rescued</source>
        <translation>已抢救</translation>
    </message>
    <message>
        <source>Reading what is left of %1 …</source>
        <translation>正在读取 %1 中还能读出的内容……</translation>
    </message>
    <message>
        <source>Rescued project</source>
        <translation>抢救出的项目</translation>
    </message>
    <message>
        <source>The new project “%1” has documents: %2, highlights: %3, notes: %4.</source>
        <translation>新项目“%1”中，文档：%2，标注：%3，批注：%4。</translation>
    </message>
    <message>
        <source>A note on the project tells what is lost and what was changed: %1</source>
        <translation>丢失和改动的内容记在项目的备忘录里：%1 项</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation>共享副本</translation>
    </message>
    <message>
        <source>to share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>%1 is ready to share. Left out: private notes: %2, steps of the history: %3</source>
        <translation>%1 可以共享了。未包含：仅自己可见的批注 %2 条，历史记录 %3 步</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>已导入“%1”。</translation>
    </message>
    <message>
        <source>What differed</source>
        <translation>有出入之处</translation>
    </message>
    <message>
        <source>Places where both projects differ: %1. Nothing is lost of what stood here.</source>
        <translation>两个项目有出入之处：%1。这里原有的内容都没有丢失。</translation>
    </message>
    <message>
        <source>Add to project</source>
        <translation>加入项目</translation>
    </message>
    <message>
        <source>The project it had is kept as %1.</source>
        <translation>它原来的项目保存为 %1。</translation>
    </message>
    <message>
        <source>The document is now in %1.</source>
        <translation>文档现已在 %1 中。</translation>
    </message>
    <message>
        <source>Laying out the pages …</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>“%1” tells itself how it is encoded; there is nothing to choose.</source>
        <translation>“%1”自身已说明其编码，无须选择。</translation>
    </message>
    <message>
        <source>“%1” is no link to a passage; follow one from an export.</source>
        <translation>“%1”不是通往原文的链接；请使用导出文件里的链接。</translation>
    </message>
    <message>
        <source>The document of this link is in none of the projects that were opened here; open its project and follow the link again.</source>
        <translation>这里打开过的项目都没有该链接的文档；请先打开它的项目，再点链接。</translation>
    </message>
    <message>
        <source>The passage of this link is not marked any more; here is its document.</source>
        <translation>该链接的标注已不存在；这是它所在的文档。</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>可导入的文件</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取 %1 …</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>“%1” holds tracked changes. Which text do you want to read?</source>
        <translation>“%1”带有修订。要阅读哪一文本？</translation>
    </message>
    <message>
        <source>With the changes</source>
        <translation>修订后</translation>
    </message>
    <message>
        <source>Before the changes</source>
        <translation>修订前</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>What could not be taken over</source>
        <translation>未能带入的内容</translation>
    </message>
    <message>
        <source>While reading, this was found:</source>
        <translation>读取时发现：</translation>
    </message>
    <message>
        <source>Export original</source>
        <translation>导出原文件</translation>
    </message>
    <message>
        <source>Both, as two versions</source>
        <translation>两者，各为一个版本</translation>
    </message>
    <message>
        <source>Type a command, a theme or a section</source>
        <translation>输入命令、主题或章节</translation>
    </message>
    <message>
        <source>Type a title, a number or the first letters of its pinyin</source>
        <translation>输入标题、编号或拼音首字母</translation>
    </message>
    <message>
        <source>“%1” was edited in two places at once, so the program that keeps its folder alike has put “%2” beside it. Bring in what that one has, then remove it.</source>
        <translation>“%1”曾在两处同时编辑，同步程序因此在旁边放了“%2”。请导入其中的内容，然后删除它。</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive: while it is open here, others can only read it.</source>
        <translation>“%1”在网络驱动器上：在此打开期间，其他程序只能读取。</translation>
    </message>
    <message>
        <source>Exporting to %1 …</source>
        <translation>正在导出到 %1 ……</translation>
    </message>
    <message>
        <source>Write beside them</source>
        <translation>与之并存</translation>
    </message>
    <message>
        <source>What the project no longer has is listed in the index.</source>
        <translation>项目中已无的内容列在目录里。</translation>
    </message>
    <message>
        <source>What you had typed into exported blocks now stands below them.</source>
        <translation>您写在导出块里的文字现已移到块的下方。</translation>
    </message>
    <message>
        <source>Files written to %2: %1; unchanged: %3.</source>
        <translation>已写入文件 %1 个到 %2，未变 %3 个。</translation>
    </message>
    <message>
        <source>%1 goes into a project; open one and drop the file there.</source>
        <translation>%1 要导入项目；请先打开项目再拖入文件。</translation>
    </message>
    <message>
        <source>Import one file after the other; %1 is the first.</source>
        <translation>请逐个导入；先导入 %1。</translation>
    </message>
    <message>
        <source>The passage of this link was marked by others, whose work is hidden from you; here is its document.</source>
        <translation>此链接的摘录由他人标注，现对您隐藏；已打开其所在文档。</translation>
    </message>
    <message>
        <source>What others have coded and noted is hidden from %1 until it is revealed.</source>
        <translation>他人的编码和批注对 %1 隐藏，直至揭示。</translation>
    </message>
    <message>
        <source>This is done to all of the project, of which others&apos; work is hidden from you; reveal it first.</source>
        <translation>此操作涉及整个项目，而他人的编码对您隐藏；请先揭示。</translation>
    </message>
    <message>
        <source>Reveal others&apos; work</source>
        <translation>揭示他人的编码</translation>
    </message>
    <message>
        <source>Show what others have coded and noted?</source>
        <translation>要显示他人的编码和批注吗？</translation>
    </message>
    <message>
        <source>Your codings can then no longer count as blind. The history keeps when that was.</source>
        <translation>此后您的编码不能再算作盲编。历史记录会保留揭示的时间。</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>揭示</translation>
    </message>
    <message>
        <source>What others have coded and noted is hidden from you and was left out.</source>
        <translation>他人的编码和批注对您隐藏，未写入。</translation>
    </message>
    <message>
        <source>%1 (others&apos; work is hidden)</source>
        <translation>%1（他人的编码已隐藏）</translation>
    </message>
</context>
<context>
    <name>meipi::Markdown</name>
    <message>
        <source>This Markdown is too intricate; it is shown with its marks.</source>
        <translation>此 Markdown 过于复杂，连同标记一并显示。</translation>
    </message>
</context>
<context>
    <name>meipi::MarkdownExporter</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Colours of themes</source>
        <translation>主题的颜色</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>meipi::MarksDialog</name>
    <message>
        <source>Highlights in the document</source>
        <translation>文档中的标注</translation>
    </message>
    <message>
        <source>The document comes with highlights. Say what their colours stand for: choose a theme or type the name of a new one.</source>
        <translation>文档中带有标注。请说明各颜色的含义：选择主题，或输入新主题的名称。</translation>
    </message>
    <message>
        <source>%1 · %L2×</source>
        <translation>%1 · %L2 处</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Without theme</source>
        <translation>不加主题</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
</context>
<context>
    <name>meipi::MergeDialog</name>
    <message>
        <source>Nothing is removed here. All of it is one step that can be undone; the other file is only read.</source>
        <translation>这里不会删除任何内容。整个导入是一步操作，可以撤销；对方文件只读取，不改动。</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取 %1 …</translation>
    </message>
    <message>
        <source>Comes: %1</source>
        <translation>导入：%1</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>有出入：%1</translation>
    </message>
    <message>
        <source>Stays away</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Was removed here, and nothing new hangs on it: %1</source>
        <translation>这里已删除，且没有新的内容与之相关：%1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Add to project</source>
        <translation>加入项目</translation>
    </message>
    <message>
        <source>All of it is one step that can be undone in “%1”. The project that the document has had so far is put aside whole, and can be opened again.</source>
        <translation>整个加入是“%1”中的一步操作，可以撤销。文档原来的项目会完整地另存一处，可以再打开。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Becomes as it is there: %1</source>
        <translation>改为对方的内容：%1</translation>
    </message>
    <message>
        <source>All of it is there already.</source>
        <translation>这些内容都已有了。</translation>
    </message>
    <message>
        <source>What comes along</source>
        <translation>将一并带入的内容</translation>
    </message>
    <message>
        <source>Has no place here: %1</source>
        <translation>此处无法容纳：%1</translation>
    </message>
    <message>
        <source>What others have coded and noted, hidden from you</source>
        <translation>他人的编码和批注（对您隐藏）</translation>
    </message>
</context>
<context>
    <name>meipi::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>meipi::NewProjectDialog</name>
    <message>
        <source>Keep the project in the library</source>
        <translation>把项目保存在项目库中</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>项目文件</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>As the first document</source>
        <translation>同第一篇文档</translation>
    </message>
    <message>
        <source>Those of another project…</source>
        <translation>其他项目的…</translation>
    </message>
    <message>
        <source>Meipi projects</source>
        <translation>眉批项目</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档列表</translation>
    </message>
    <message>
        <source>Starter themes</source>
        <translation>起始主题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>添加文档</translation>
    </message>
    <message>
        <source>Take the themes of a project</source>
        <translation>取用某个项目的主题</translation>
    </message>
    <message>
        <source>The themes of %1</source>
        <translation>%1 的主题</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>已有同名文件，请换个名称。</translation>
    </message>
</context>
<context>
    <name>meipi::NoteActions</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>重点批注</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>仅自己可见</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
</context>
<context>
    <name>meipi::NoteCard</name>
    <message>
        <source>Question</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>想法</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>meipi::NoteCommands</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Change a note&apos;s status</source>
        <translation>更改批注状态</translation>
    </message>
    <message>
        <source>Make a note a key note</source>
        <translation>标为重点批注</translation>
    </message>
    <message>
        <source>Make a key note a note</source>
        <translation>取消重点批注</translation>
    </message>
    <message>
        <source>Keep a note private</source>
        <translation>批注设为仅自己可见</translation>
    </message>
    <message>
        <source>Share a private note</source>
        <translation>公开仅自己可见的批注</translation>
    </message>
    <message>
        <source>Mark a note as done</source>
        <translation>批注标为已办</translation>
    </message>
    <message>
        <source>Mark a note as not done</source>
        <translation>批注标为未办</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Key note</source>
        <translation>重点批注</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>仅自己可见</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <source>Edit a note</source>
        <translation>修改批注</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>移除批注</translation>
    </message>
</context>
<context>
    <name>meipi::NoteDelegate</name>
    <message>
        <source>No words</source>
        <translation>没有内容</translation>
    </message>
</context>
<context>
    <name>meipi::NoteEditor</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Notes on the passage</source>
        <translation>这段文字的批注</translation>
    </message>
    <message>
        <source>Ctrl+Enter when done</source>
        <translation>写完按 Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>meipi::NoteField</name>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation>写批注 …</translation>
    </message>
    <message>
        <source>Write a reply …</source>
        <translation>写回复 …</translation>
    </message>
</context>
<context>
    <name>meipi::NotesFilterBar</name>
    <message>
        <source>Filter notes</source>
        <translation>筛选批注</translation>
    </message>
    <message>
        <source>Key notes only</source>
        <translation>仅重点批注</translation>
    </message>
    <message>
        <source>Open to-dos only</source>
        <translation>仅未办的待办</translation>
    </message>
    <message>
        <source>Only passages with notes</source>
        <translation>仅有批注的摘录</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>任何主题</translation>
    </message>
    <message>
        <source>Choose a theme …</source>
        <translation>选择主题 …</translation>
    </message>
    <message>
        <source>Any section</source>
        <translation>任何章节</translation>
    </message>
    <message>
        <source>Any author</source>
        <translation>任何作者</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任何</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>meipi::NotesModel</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>未定位</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>想法</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>疑问</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
</context>
<context>
    <name>meipi::NotesPanel</name>
    <message>
        <source>List of notes</source>
        <translation>批注列表</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No note matches the filter.</source>
        <translation>没有符合筛选的批注。</translation>
    </message>
    <message>
        <source>No notes yet.

Select a passage in the text and press N to write the first one, or 1 to 9 to give it a theme.</source>
        <translation>还没有批注。

在正文中选取一段，按 N 写下第一条批注，或按 1 到 9 加主题。</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>回到原文</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写批注</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
</context>
<context>
    <name>meipi::OfficeExporter</name>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word（DOCX）</translation>
    </message>
    <message>
        <source>OpenDocument (ODT)</source>
        <translation>OpenDocument（ODT）</translation>
    </message>
    <message>
        <source>The text around the passages</source>
        <translation>摘录前后的原文</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>控制字符</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>meipi::OutlineCommands</name>
    <message>
        <source>Promote</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Demote</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>更改标题</translation>
    </message>
    <message>
        <source>Make a heading at the caret</source>
        <translation>在光标处设标题</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>在光标处拆分</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>与下一个合并</translation>
    </message>
    <message>
        <source>Drop the heading</source>
        <translation>取消标题</translation>
    </message>
    <message>
        <source>Set aside as no measure</source>
        <translation>搁置，不计为措施</translation>
    </message>
    <message>
        <source>Count as measure again</source>
        <translation>重新计为措施</translation>
    </message>
    <message>
        <source>Promote section</source>
        <translation>章节升级</translation>
    </message>
    <message>
        <source>Demote section</source>
        <translation>章节降级</translation>
    </message>
    <message>
        <source>Join measures</source>
        <translation>合并措施</translation>
    </message>
    <message>
        <source>Join sections</source>
        <translation>合并章节</translation>
    </message>
    <message>
        <source>Drop heading</source>
        <translation>取消标题</translation>
    </message>
    <message>
        <source>Set aside measure</source>
        <translation>搁置措施</translation>
    </message>
    <message>
        <source>Count as measure</source>
        <translation>计为措施</translation>
    </message>
    <message>
        <source>Rename section</source>
        <translation>更改标题</translation>
    </message>
</context>
<context>
    <name>meipi::OutlineDelegate</name>
    <message>
        <source>Summary</source>
        <translation>要旨</translation>
    </message>
    <message>
        <source>Summary in one sentence</source>
        <translation>一句话要旨</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title as printed</source>
        <translation>原文标题</translation>
    </message>
</context>
<context>
    <name>meipi::OutlineModel</name>
    <message>
        <source>Annex</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Set aside: no measure</source>
        <translation>已搁置：不算措施</translation>
    </message>
    <message>
        <source>%1% highlighted</source>
        <translation>已标注 %1%</translation>
    </message>
    <message>
        <source>Nothing highlighted</source>
        <translation>没有标注</translation>
    </message>
    <message>
        <source>Themes: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary: %1</source>
        <translation>要旨：%1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已核</translation>
    </message>
    <message>
        <source>In the outline as: %1</source>
        <translation>列入大纲的依据：%1</translation>
    </message>
</context>
<context>
    <name>meipi::OutlinePanel</name>
    <message>
        <source>Filter the outline</source>
        <translation>筛选大纲</translation>
    </message>
    <message>
        <source>No numbered sections were found in this text. These are its paragraphs.</source>
        <translation>这篇正文中没有找到编号的章节。以下是各段。</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>各段</translation>
    </message>
    <message>
        <source>Write summary</source>
        <translation>写要旨</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Mark as settled</source>
        <translation>标为已核</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>标为未读</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要旨</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读进度</translation>
    </message>
    <message>
        <source>Down to level %1</source>
        <translation>展开到第 %1 级</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示级别</translation>
    </message>
    <message numerus="yes">
        <source>%n changes to the outline found no place in this text: %1</source>
        <translation>
            <numerusform>大纲的 %n 处改动在此文本中未定位：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meipi::PageFonts</name>
    <message>
        <source>Fonts cannot be put into %1: %2. Free some space there.</source>
        <translation>无法在 %1 中存放字体：%2。请在那里腾出空间。</translation>
    </message>
</context>
<context>
    <name>meipi::Pandoc</name>
    <message>
        <source>“%1” takes too much time or memory to read. Split it into parts, or save its text as a plain text file and open that.</source>
        <translation>读取“%1”耗时或占用内存过多。请拆分后再打开，或将其文字另存为纯文本文件再打开。</translation>
    </message>
    <message>
        <source>“%1” is damaged or not of the format that it claims to be. Open it in the program that made it and save it anew.</source>
        <translation>“%1”已损坏，或并非其所称的格式。请用原程序打开并重新保存。</translation>
    </message>
    <message>
        <source>“%1” cannot be read, as the program pandoc does not start: %2. Install the package “pandoc” anew.</source>
        <translation>无法读取“%1”，因为程序 pandoc 不能启动：%2。请重新安装软件包“pandoc”。</translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled.</source>
        <translation>已取消读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” is read by the program pandoc, which is not installed. Install the package “pandoc” (pandoc.org) and open it again.</source>
        <translation>读取“%1”需要程序 pandoc，但尚未安装。请安装软件包“pandoc”（pandoc.org）后再打开。</translation>
    </message>
</context>
<context>
    <name>meipi::PandocJson</name>
    <message>
        <source>“%1” is nested too deeply to be read. Save its text as a plain text file and open that.</source>
        <translation>“%1”嵌套过深，无法读取。请将其文字另存为纯文本文件再打开。</translation>
    </message>
    <message>
        <source>Reading “%1” was cancelled.</source>
        <translation>已取消读取“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are left out; the original file has them.</source>
        <translation>
            <numerusform>略去 %Ln 幅图片；原文件中仍有。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meipi::PassageCommands</name>
    <message>
        <source>No theme has this key yet; add a theme, or press 0 to type a new one.</source>
        <translation>这个键还没有主题；请添加主题，或按 0 输入新主题。</translation>
    </message>
    <message>
        <source>Highlight with a new theme</source>
        <translation>标注并加新主题</translation>
    </message>
    <message>
        <source>Take off theme</source>
        <translation>去掉主题</translation>
    </message>
    <message>
        <source>Add theme</source>
        <translation>添加主题</translation>
    </message>
    <message>
        <source>There is no highlight at the caret.</source>
        <translation>光标处没有标注。</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>移除标注</translation>
    </message>
    <message>
        <source>Select how far the highlight should reach, over a part of it.</source>
        <translation>请选取标注应到的范围，并与原标注有所重叠。</translation>
    </message>
    <message>
        <source>Resize highlight</source>
        <translation>调整标注范围</translation>
    </message>
    <message>
        <source>The caret is in no measure.</source>
        <translation>光标不在措施中。</translation>
    </message>
    <message>
        <source>Split measure</source>
        <translation>拆分措施</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>标为未读</translation>
    </message>
    <message>
        <source>There is nothing to highlight here; drag over a passage.</source>
        <translation>这里没有可标注的；请拖选一段文字。</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Split section</source>
        <translation>拆分章节</translation>
    </message>
    <message>
        <source>Add heading</source>
        <translation>添加标题</translation>
    </message>
</context>
<context>
    <name>meipi::PassageList</name>
    <message>
        <source>Passages</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>Give a theme</source>
        <translation>添加主题</translation>
    </message>
    <message>
        <source>Take a theme off</source>
        <translation>去除主题</translation>
    </message>
    <message>
        <source>Replace a theme</source>
        <translation>替换主题</translation>
    </message>
    <message>
        <source>Take off ▾</source>
        <translation>去除 ▾</translation>
    </message>
    <message>
        <source>Replace ▾</source>
        <translation>替换 ▾</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Theme for %L1…</source>
        <translation>为 %L1 条添加主题…</translation>
    </message>
    <message>
        <source>Highlight %L1 with…</source>
        <translation>以主题标注 %L1 处…</translation>
    </message>
    <message>
        <source>They have no themes.</source>
        <translation>它们没有主题。</translation>
    </message>
    <message>
        <source>Highlight what was listed</source>
        <translation>标注列出的内容</translation>
    </message>
    <message>
        <source>Replace theme on gathered highlights</source>
        <translation>替换汇集标注的主题</translation>
    </message>
    <message>
        <source>Add theme to gathered highlights</source>
        <translation>为汇集标注添加主题</translation>
    </message>
    <message>
        <source>Take theme off gathered highlights</source>
        <translation>去除汇集标注的主题</translation>
    </message>
</context>
<context>
    <name>meipi::PassageListModel</name>
    <message>
        <source>In the text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>无主题</translation>
    </message>
</context>
<context>
    <name>meipi::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>meipi::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>meipi::PdfExporter</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Colours of emoji, and emoji that no font has in black and white: an empty square is drawn, the character can be copied</source>
        <translation>表情符号的颜色，以及没有黑白字形的表情符号：画成空方框，字符仍可复制</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Notes on sections, themes, documents and the project</source>
        <translation>章节、主题、文档和项目上的备忘录</translation>
    </message>
    <message>
        <source>PDF, the whole text with its notes</source>
        <translation>PDF，全文及批注</translation>
    </message>
    <message>
        <source>The notes hold something that cannot be set on pages; export them as HTML instead.</source>
        <translation>批注中有无法排入页面的内容；请改为导出 HTML。</translation>
    </message>
</context>
<context>
    <name>meipi::Portrait</name>
    <message>
        <source>No theme in this document</source>
        <translation>这份文档还没有主题</translation>
    </message>
</context>
<context>
    <name>meipi::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的名字</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>护眼</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>宋体</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>黑体</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>正文字体</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Chinese characters in a line</source>
        <translation>每行汉字数</translation>
    </message>
</context>
<context>
    <name>meipi::ProjectOpening</name>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
</context>
<context>
    <name>meipi::ProjectSession</name>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>“%1” is open for reading only; save the project in another place to edit it.</source>
        <translation>“%1”以只读方式打开；要编辑请把项目存到别处。</translation>
    </message>
    <message>
        <source>What you edit has been changed elsewhere in the meantime; look at it and do it again.</source>
        <translation>您要改的内容刚在别处被改过；请看一看再做一次。</translation>
    </message>
    <message>
        <source>Another program writes to the project all the time; try again in a moment.</source>
        <translation>另一个程序一直在写这个项目；请稍后再试。</translation>
    </message>
    <message>
        <source>“%1” is not undone or redone: the project has just been changed elsewhere; look at its history and do it again.</source>
        <translation>“%1”没有撤销或重做：项目刚在别处被改过；请看历史记录后再做一次。</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>添加文档</translation>
    </message>
    <message>
        <source>Change encoding</source>
        <translation>更改编码</translation>
    </message>
    <message>
        <source>This version of the document is gone.</source>
        <translation>文档的这个版本已不在。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>“%1” cannot be renamed to make room for its backup; check that its folder may be written to.</source>
        <translation>“%1”无法改名，备份不能放到它的位置；请检查所在文件夹是否可写。</translation>
    </message>
    <message>
        <source>A project cannot be brought into itself; choose another one.</source>
        <translation>项目不能导入自身；请选择另一个项目。</translation>
    </message>
    <message>
        <source>“%1” does not fit together with this project; nothing is brought in.</source>
        <translation>“%1”与这个项目无法合在一起；没有导入任何内容。</translation>
    </message>
    <message>
        <source>“%1” is damaged: the content of a document is not what it says; nothing is brought in.</source>
        <translation>“%1”已损坏：其中一份文档的内容与记录不符；没有导入任何内容。</translation>
    </message>
    <message>
        <source>Bring in a project</source>
        <translation>导入项目</translation>
    </message>
    <message>
        <source>A document that is brought in has no text; nothing is brought in.</source>
        <translation>要引入的一份文档没有文本；什么也没有引入。</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>导入“%1”</translation>
    </message>
</context>
<context>
    <name>meipi::Reader</name>
    <message>
        <source>Reader</source>
        <translation>阅读区</translation>
    </message>
    <message>
        <source>Open a document or drop a file here.</source>
        <translation>打开文档，或把文件拖到这里。</translation>
    </message>
    <message>
        <source>This document is empty.</source>
        <translation>这篇文档是空的。</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>没有主题</translation>
    </message>
    <message>
        <source>Themes: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Highlight without a theme</source>
        <translation>没有主题的标注</translation>
    </message>
    <message>
        <source>Has notes</source>
        <translation>有批注</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>meipi::Report</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>Agreement is between 2 to 64 different authors; choose at least two.</source>
        <translation>编码一致性在 2 至 64 位不同的作者之间计算；请至少选择两位。</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>报告已取消。</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>导语</translation>
    </message>
    <message>
        <source>Back matter</source>
        <translation>文末附文</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>计数说明</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>（无值）</translation>
    </message>
    <message>
        <source>A sample has at least one unit; draw one or more.</source>
        <translation>样本至少要有一个单位；请抽取一个或更多。</translation>
    </message>
</context>
<context>
    <name>meipi::ReportOptions</name>
    <message>
        <source>Front matter</source>
        <translation>导语</translation>
    </message>
    <message>
        <source>Back matter</source>
        <translation>文末附文</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>频数</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Share of the row</source>
        <translation>占行的比例</translation>
    </message>
    <message>
        <source>Share of the column</source>
        <translation>占列的比例</translation>
    </message>
    <message>
        <source>Share of the text</source>
        <translation>占正文的比例</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Together in the same</source>
        <translation>共现范围</translation>
    </message>
    <message>
        <source>Passage (overlap)</source>
        <translation>重叠的摘录</translation>
    </message>
    <message>
        <source>Jaccard&apos;s index</source>
        <translation>Jaccard 系数</translation>
    </message>
    <message>
        <source>c-coefficient</source>
        <translation>c 系数</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>关系图</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>字</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>With sub-themes</source>
        <translation>含下级主题</translation>
    </message>
    <message>
        <source>With stop words</source>
        <translation>含停用词</translation>
    </message>
    <message>
        <source>Unshared documents too</source>
        <translation>含未共同编码的文档</translation>
    </message>
    <message>
        <source>Also documents that not all of the authors have coded</source>
        <translation>包括并非每位作者都编码过的文档</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>全部文档</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>全部章节</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Authors: %1</source>
        <translation>作者：%1</translation>
    </message>
    <message>
        <source>Settled by all only</source>
        <translation>仅限各方已核</translation>
    </message>
    <message>
        <source>Only documents whose sections each of the authors has marked as settled</source>
        <translation>只比较各作者都已将全部章节标为“已核”的文档</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>So many units are drawn at random; of characters, paragraphs</source>
        <translation>随机抽取这么多个单位；按字符比较时抽取段落</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed draws the same sample again</source>
        <translation>同一随机种子总抽到同一样本</translation>
    </message>
</context>
<context>
    <name>meipi::ReportTables</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>全部主题</translation>
    </message>
    <message>
        <source>%1 as a dimension</source>
        <translation>%1（作为分析维度）</translation>
    </message>
    <message>
        <source>by character</source>
        <translation>按字</translation>
    </message>
    <message>
        <source>by sentence</source>
        <translation>按句</translation>
    </message>
    <message>
        <source>by paragraph</source>
        <translation>按段</translation>
    </message>
    <message>
        <source>by measure</source>
        <translation>按措施</translation>
    </message>
    <message>
        <source>by section</source>
        <translation>按章节</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>没有可比较的内容。</translation>
    </message>
    <message>
        <source>All units have the same value, so that agreement by chance is certain and the coefficient is not defined.</source>
        <translation>所有单位取值相同，偶然一致为百分之百，系数没有定义。</translation>
    </message>
    <message>
        <source>Nobody has coded anything there.</source>
        <translation>那里没有任何编码。</translation>
    </message>
    <message>
        <source>One of the authors has coded nothing.</source>
        <translation>其中一位作者没有编码。</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>编码一致性</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>一致率</translation>
    </message>
    <message>
        <source>Holsti</source>
        <translation>霍斯提信度</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohen Kappa 系数</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Fleiss Kappa 系数</translation>
    </message>
    <message>
        <source>Scott&apos;s pi</source>
        <translation>Scott π 系数</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Krippendorff α 系数</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Documents without such units: %1.</source>
        <translation>没有此类单位的文档：%1。</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>不一致之处</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Coded by</source>
        <translation>已编码者</translation>
    </message>
    <message>
        <source>Not by</source>
        <translation>未编码者</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>无定义</translation>
    </message>
    <message>
        <source>Documents: %1, coded independently by %2; left out, since not all of them coded them: %3. Agreement %4 (n = %5) over %6 themes: Krippendorff&apos;s alpha (nominal) %7, Cohen&apos;s kappa %8, percent agreement %9.</source>
        <translation>文档 %1 份，由 %2 各自独立编码；另有 %3 份并非人人编码，未计入。%4计算（n = %5），主题 %6 个：Krippendorff α 系数（名义尺度）为 %7，Cohen Kappa 系数为 %8，一致率为 %9。</translation>
    </message>
    <message>
        <source>Left out, as they have no place in the current texts: %1.</source>
        <translation>在当前正文中未定位而未计入：%1。</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Counted: highlights, in the section where they start.</source>
        <translation>计数对象：标注，计入其开始的章节。</translation>
    </message>
    <message>
        <source>Counted: characters, each once.</source>
        <translation>计数对象：字数，每个字只计一次。</translation>
    </message>
    <message>
        <source>Shares of the highlights of the row.</source>
        <translation>占该行标注的比例。</translation>
    </message>
    <message>
        <source>Shares of the highlights of the column.</source>
        <translation>占该列标注的比例。</translation>
    </message>
    <message>
        <source>Shares of the characters of the text.</source>
        <translation>占正文字数的比例。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵表</translation>
    </message>
    <message>
        <source>n = %1 highlights; a highlight with several themes stands in several columns and once in the totals.</source>
        <translation>n = %1 条标注；带多个主题的标注计入多列，合计中只计一次。</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>已标注字数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Without highlight, theme and note: %1 of %2.</source>
        <translation>没有标注、主题和批注的：%2 项中有 %1 项。</translation>
    </message>
    <message>
        <source>Of all text, %1 of %2 characters are highlighted.</source>
        <translation>全文 %2 字中有 %1 字已标注。</translation>
    </message>
    <message>
        <source>Theme frequency</source>
        <translation>主题频数</translation>
    </message>
    <message>
        <source>With sub-themes</source>
        <translation>含下级主题</translation>
    </message>
    <message>
        <source>Codings</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Shares of the %1 highlights that have a theme; %2 have none.</source>
        <translation>占有主题的 %1 条标注的比例；另有 %2 条没有主题。</translation>
    </message>
    <message>
        <source>Co-occurrence</source>
        <translation>共现</translation>
    </message>
    <message>
        <source>Counted: pairs of highlights that overlap, one with each theme; a highlight with both is a pair.</source>
        <translation>计数对象：互相重叠、分属两个主题的标注对；同时带两个主题的标注算一对。</translation>
    </message>
    <message>
        <source>Counted %1, where both themes occur.</source>
        <translation>%1计数：两个主题都出现之处。</translation>
    </message>
    <message>
        <source>Word frequency</source>
        <translation>词频</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>频数</translation>
    </message>
    <message>
        <source>Per thousand</source>
        <translation>每千词</translation>
    </message>
    <message>
        <source>%1 words in all, %2 of them counted here.</source>
        <translation>共 %1 词，此处计入 %2 词。</translation>
    </message>
    <message>
        <source>Shown: the first %1 of %2.</source>
        <translation>仅显示 %2 项中的前 %1 项。</translation>
    </message>
    <message>
        <source>Keyness</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Count here</source>
        <translation>此处频数</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其余频数</translation>
    </message>
    <message>
        <source>Expected here</source>
        <translation>此处期望</translation>
    </message>
    <message>
        <source>More or less</source>
        <translation>多或少</translation>
    </message>
    <message>
        <source>Significance</source>
        <translation>显著性</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>less</source>
        <translation>更少</translation>
    </message>
    <message>
        <source>Log-likelihood G² of %1 words here against %2 elsewhere; * p &lt; 0.05, ** p &lt; 0.01, *** p &lt; 0.001.</source>
        <translation>对数似然 G²：此处 %1 词，其余 %2 词；* p &lt; 0.05，** p &lt; 0.01，*** p &lt; 0.001。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未商定</translation>
    </message>
    <message>
        <source>has the theme</source>
        <translation>有此主题</translation>
    </message>
    <message>
        <source>is without it</source>
        <translation>无此主题</translation>
    </message>
    <message>
        <source>Coded by all, but not settled by all, and therefore left out: %1.</source>
        <translation>各方都已编码但未全部标为已核、因而未计入的文档：%1 份。</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>商定结果</translation>
    </message>
    <message>
        <source> Holsti&apos;s coefficient %1, cu-α %2.</source>
        <translation>霍斯提信度 %1，cu-α %2。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Compared is a random sample of %1 out of %2 paragraphs (seed %3).</source>
        <translation>比较对象为从 %2 个段落中随机抽取的 %1 个（随机种子 %3）。</translation>
    </message>
    <message>
        <source>Compared is a random sample of %1 out of %2 sentences (seed %3).</source>
        <translation>比较对象为从 %2 个句子中随机抽取的 %1 个（随机种子 %3）。</translation>
    </message>
    <message>
        <source>Compared is a random sample of %1 out of %2 measures (seed %3).</source>
        <translation>比较对象为从 %2 条措施中随机抽取的 %1 条（随机种子 %3）。</translation>
    </message>
    <message>
        <source>Compared is a random sample of %1 out of %2 sections (seed %3).</source>
        <translation>比较对象为从 %2 个章节中随机抽取的 %1 个（随机种子 %3）。</translation>
    </message>
    <message>
        <source>%1: agreement is %2 and kappa only %3, since %4 of all judgements are “no such theme”, so that %5 would agree by chance alone.</source>
        <translation>%1：一致率为 %2 而 Kappa 系数仅 %3，因为全部判断中有 %4 是“无此主题”，仅凭偶然就会有 %5 一致。</translation>
    </message>
    <message>
        <source>%1: agreement is %2 and kappa only %3, since nearly all units have the same value, so that %4 would agree by chance alone.</source>
        <translation>%1：一致率为 %2 而 Kappa 系数仅 %3，因为几乎所有单位取值相同，仅凭偶然就会有 %4 一致。</translation>
    </message>
    <message>
        <source> Of what either coded as such, Holsti&apos;s coefficient says %1.</source>
        <translation>只看至少一方编为该主题的部分，霍斯提信度为 %1。</translation>
    </message>
    <message>
        <source>Rows whose kappa is low for the same reason: %1 more.</source>
        <translation>另有 %1 行的 Kappa 系数因同样原因偏低。</translation>
    </message>
</context>
<context>
    <name>meipi::Reports</name>
    <message>
        <source>The picture is too large for PNG; export it as SVG or choose fewer rows.</source>
        <translation>图太大，无法存为 PNG；请导出为 SVG，或减少行数。</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>文档画像</translation>
    </message>
    <message>
        <source>In the picture are the first %1 documents.</source>
        <translation>图中只有前 %1 份文档。</translation>
    </message>
    <message>
        <source>Keyness compares a part with the rest: choose a document or a section above.</source>
        <translation>关键词比较某一部分与其余部分：请在上方选择文档或章节。</translation>
    </message>
    <message>
        <source>The authors agree everywhere.</source>
        <translation>各作者处处一致。</translation>
    </message>
</context>
<context>
    <name>meipi::ReportsWindow</name>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵表</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Theme frequency</source>
        <translation>主题频数</translation>
    </message>
    <message>
        <source>Co-occurrence</source>
        <translation>共现</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>文档画像</translation>
    </message>
    <message>
        <source>Word frequency</source>
        <translation>词频</translation>
    </message>
    <message>
        <source>Keyness</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>编码一致性</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>不一致之处</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>Choose a cell to see its passages.</source>
        <translation>选择一格，查看其中的摘录。</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>导出 SVG…</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>导出 PNG…</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
    <message>
        <source>%1 passages, the first %2 of them:</source>
        <translation>摘录 %1 处，前 %2 处如下：</translation>
    </message>
    <message>
        <source>Passages: %1</source>
        <translation>摘录：%1</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Cross-tabulation</source>
        <translation>交叉表</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较表</translation>
    </message>
    <message>
        <source>Export as text…</source>
        <translation>导出文本…</translation>
    </message>
    <message>
        <source>Export as Word…</source>
        <translation>导出 Word…</translation>
    </message>
    <message>
        <source>Export as Excel…</source>
        <translation>导出 Excel…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排对照</translation>
    </message>
    <message>
        <source>Copy the sentence on methods</source>
        <translation>复制方法说明</translation>
    </message>
    <message>
        <source>What others have coded is hidden from you; how far you agree is compared once it is revealed.</source>
        <translation>他人的编码对您隐藏；揭示之后才能比较编码一致性。</translation>
    </message>
    <message>
        <source>Others&apos; work is hidden: only what %1 has coded and noted is counted.</source>
        <translation>他人的编码已隐藏：只统计 %1 的编码和批注。</translation>
    </message>
</context>
<context>
    <name>meipi::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>The project becomes as it was then, in one step that can be undone.</source>
        <translation>项目会变回当时的样子；这一步可以撤销。</translation>
    </message>
    <message>
        <source>The damaged file is kept beside the project under another name.</source>
        <translation>损坏的文件会改名，保留在项目旁边。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>There is no backup of this project yet.</source>
        <translation>这个项目还没有备份。</translation>
    </message>
    <message>
        <source>Reading the backup …</source>
        <translation>正在读取备份……</translation>
    </message>
    <message>
        <source>The backup does not differ from the project.</source>
        <translation>备份与项目没有不同。</translation>
    </message>
    <message>
        <source>Comes back: %1</source>
        <translation>会回来：%1</translation>
    </message>
    <message>
        <source>In the backup: %1</source>
        <translation>备份中有：%1</translation>
    </message>
    <message>
        <source>Goes: %1</source>
        <translation>会消失：%1</translation>
    </message>
    <message>
        <source>Becomes as it was: %1</source>
        <translation>会变回原样：%1</translation>
    </message>
</context>
<context>
    <name>meipi::Sample</name>
    <message>
        <source>Starter themes</source>
        <translation>起始主题</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>meipi::SavedQueriesPanel</name>
    <message>
        <source>Save query</source>
        <translation>保存查询</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Saved queries</source>
        <translation>常用查询</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>查询 %1</translation>
    </message>
    <message>
        <source>Rename saved query</source>
        <translation>给常用查询改名</translation>
    </message>
    <message>
        <source>Remove saved query</source>
        <translation>删除常用查询</translation>
    </message>
</context>
<context>
    <name>meipi::SearchBar</name>
    <message>
        <source>Search the project</source>
        <translation>搜索整个项目</translation>
    </message>
    <message>
        <source>Searches of before</source>
        <translation>以前的搜索</translation>
    </message>
    <message>
        <source>These words near it</source>
        <translation>附近要有的词</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>As it is printed: case, width, simplified or traditional, and line ends count</source>
        <translation>与原文完全一致：区分大小写、全角半角、繁简和换行</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>整词</translation>
    </message>
    <message>
        <source>Whole words only, Chinese ones by the dictionary</source>
        <translation>只查整词，中文按词典分词</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>邻近</translation>
    </message>
    <message>
        <source>Only where other words are near</source>
        <translation>只查附近有另一些词的地方</translation>
    </message>
    <message>
        <source>In the same sentence</source>
        <translation>同一句</translation>
    </message>
    <message>
        <source>In the same paragraph</source>
        <translation>同一段</translation>
    </message>
    <message>
        <source>In the same section</source>
        <translation>同一章节</translation>
    </message>
    <message numerus="yes">
        <source>Within %n characters</source>
        <translation>
            <numerusform>相距 %n 个字符以内</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Only the document that is open</source>
        <translation>仅当前文档</translation>
    </message>
    <message>
        <source>No searches yet</source>
        <translation>还没有搜索过</translation>
    </message>
    <message>
        <source>Forget these searches</source>
        <translation>清除搜索记录</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <comment>as a distance</comment>
        <translation>同段</translation>
    </message>
    <message>
        <source>Section</source>
        <comment>as a distance</comment>
        <translation>同章节</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence</source>
        <comment>as a distance</comment>
        <translation>同句</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (this document)</source>
        <translation>%1（当前文档）</translation>
    </message>
    <message>
        <source>How near: %1</source>
        <translation>邻近范围：%1</translation>
    </message>
    <message>
        <source>Where to look: %1</source>
        <translation>查找范围：%1</translation>
    </message>
</context>
<context>
    <name>meipi::SearchField</name>
    <message>
        <source>Find in the text</source>
        <translation>在正文中查找</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Exact spelling</source>
        <translation>与原文一致</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>整词</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>How to look for the words (Alt+Down)</source>
        <translation>查找方式（Alt+Down）</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>整词</translation>
    </message>
    <message>
        <source>no valid pattern</source>
        <translation>表达式有误</translation>
    </message>
</context>
<context>
    <name>meipi::SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Highlight all…</source>
        <translation>全部标注…</translation>
    </message>
    <message>
        <source>Whole sentences</source>
        <translation>整句</translation>
    </message>
    <message>
        <source>Highlight the sentences around what was found</source>
        <translation>标注所找到内容所在的整句</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Highlight what was found</source>
        <translation>标注搜索结果</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在搜索……</translation>
    </message>
    <message>
        <source>Words are found in all documents as you type: simplified or traditional, wide or narrow, across line ends. Notes, themes and titles can be searched too.</source>
        <translation>边输入边搜索所有文档：繁简、全角半角不限，换行处也能找到。批注、主题和标题也可以搜索。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>More than %L1 hits; the first are shown. Search for more words.</source>
        <translation>超过 %L1 处，只列出前面的；请多输入几个字。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>hits, documents</comment>
        <translation>%2中有 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 份文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlight %L1 with</source>
        <translation>标注这 %L1 处，主题为</translation>
    </message>
</context>
<context>
    <name>meipi::SelectionBar</name>
    <message>
        <source>Selection bar</source>
        <translation>选区工具条</translation>
    </message>
    <message>
        <source>Theme …</source>
        <translation>主题 …</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>任何主题</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写批注</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>复制摘录</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>复制引文</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Copy as Markdown quote</source>
        <translation>复制为 Markdown 引用</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Theme %1: %2</source>
        <translation>主题 %1：%2</translation>
    </message>
</context>
<context>
    <name>meipi::SettlingPanel</name>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Agreed coding of</source>
        <translation>商定编码归于</translation>
    </message>
    <message>
        <source>The author whose coding the agreed one becomes</source>
        <translation>商定结果写成这位作者的编码</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>商定</translation>
    </message>
    <message>
        <source>not agreed yet</source>
        <translation>尚未商定</translation>
    </message>
    <message>
        <source>Agreed on: %1 of %2</source>
        <translation>已商定：%1 / %2</translation>
    </message>
    <message>
        <source>Take over what all agree on: %1</source>
        <translation>采纳各方一致处：%1</translation>
    </message>
    <message>
        <source>Choose a row above, or press Next, to see who gave what there.</source>
        <translation>选择上面一行，或按“下一处”，看各人在该处编了什么。</translation>
    </message>
    <message>
        <source>no theme</source>
        <translation>无主题</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>依 %1</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>全部主题</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>无主题</translation>
    </message>
    <message>
        <source>Settle a disagreement</source>
        <translation>商定分歧</translation>
    </message>
    <message>
        <source>Open a disagreement again</source>
        <translation>重新打开分歧</translation>
    </message>
    <message>
        <source>Take over what all agree on</source>
        <translation>采纳各方一致处</translation>
    </message>
</context>
<context>
    <name>meipi::SourceArchive</name>
    <message>
        <source>“%1” is damaged or cut off. Open it in the program that made it and save it anew, or fetch it again.</source>
        <translation>“%1”已损坏或不完整。请用原程序打开并重新保存，或重新获取。</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than can be read. If it comes from a stranger, it may be meant to do harm; otherwise split it into parts.</source>
        <translation>“%1”解压后过大，无法读取。若来自陌生人，可能意在破坏；否则请拆分后再打开。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its part “%2” is missing. Open it in the program that made it and save it anew.</source>
        <translation>“%1”已损坏：缺少其组成部分“%2”。请用原程序打开并重新保存。</translation>
    </message>
</context>
<context>
    <name>meipi::SplitDialog</name>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>拆分“%1”</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>归入</translation>
    </message>
    <message>
        <source>New theme below it, then Enter</source>
        <translation>新建下级主题，按回车</translation>
    </message>
    <message>
        <source>New theme below it</source>
        <translation>新建下级主题</translation>
    </message>
    <message>
        <source>A digit sends the passage to that theme and goes on to the next one; 0 leaves it where it is. Several can be selected.</source>
        <translation>按数字把摘录归入该主题并转到下一条；按 0 留在原处。可同时选中多条。</translation>
    </message>
    <message>
        <source>0  stays where it is</source>
        <translation>0  留在原处</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>（已删除）</translation>
    </message>
    <message>
        <source>Split: %1 of %2 passages</source>
        <translation>拆分：%2 条摘录中的 %1 条</translation>
    </message>
    <message>
        <source>Split theme</source>
        <translation>拆分主题</translation>
    </message>
</context>
<context>
    <name>meipi::StartPage</name>
    <message>
        <source>Open a proposal or drop it here: a text, Markdown or project file.</source>
        <translation>打开一份建议，或拖到这里：文本、Markdown 或项目文件。</translation>
    </message>
</context>
<context>
    <name>meipi::StarterSets</name>
    <message>
        <source>No themes</source>
        <translation>没有主题</translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Policy instruments</source>
        <translation>政策工具</translation>
    </message>
    <message>
        <source>Seven dimensions of general AI</source>
        <translation>通用人工智能七个维度</translation>
    </message>
</context>
<context>
    <name>meipi::StatusLine</name>
    <message>
        <source>Who makes highlights and notes; click to change</source>
        <translation>标注和批注的作者；点击更改</translation>
    </message>
    <message>
        <source>The encoding the document was read in; click to change</source>
        <translation>读取文档所用的编码；点击更改</translation>
    </message>
    <message>
        <source>Author: not named yet</source>
        <translation>作者：尚未署名</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>作者：%1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln sections marked</source>
        <translation>
            <numerusform>%Ln 个章节中已标注 %L1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln recommendations marked</source>
        <translation>
            <numerusform>%Ln 条建议中已标注 %L1 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln 处标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>What others have coded and noted is hidden; click to reveal it</source>
        <translation>他人的编码和批注已隐藏；点击可揭示</translation>
    </message>
    <message>
        <source>Others&apos; work is hidden</source>
        <translation>他人的编码已隐藏</translation>
    </message>
</context>
<context>
    <name>meipi::StickyTitle</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>meipi::Store</name>
    <message>
        <source>A step of the history is damaged, so that it cannot be undone or redone; open a backup.</source>
        <translation>历史记录中有一步已损坏，不能撤销或重做；请打开备份。</translation>
    </message>
    <message>
        <source>“%1” exists already; choose another name.</source>
        <translation>“%1”已经存在；请换个名字。</translation>
    </message>
    <message>
        <source>The project cannot be written to “%1”; check that the folder may be written to and the disk is not full.</source>
        <translation>无法把项目写入“%1”；请检查文件夹是否可写、磁盘是否已满。</translation>
    </message>
    <message>
        <source>The history has been changed elsewhere; look at it and do it again.</source>
        <translation>历史记录在别处被改过；请看一看再做一次。</translation>
    </message>
    <message>
        <source>“%1” is of an earlier form and damaged, so that it cannot be brought up to date; open a backup of it.</source>
        <translation>“%1”是旧格式且已损坏，无法更新；请打开它的备份。</translation>
    </message>
    <message>
        <source>“%1” is a database, but no Meipi project; choose a file that ends in .meipi.</source>
        <translation>“%1”是数据库，但不是眉批项目；请选择 .meipi 文件。</translation>
    </message>
    <message>
        <source>“%1” was written by a later version of the program; update the program to open it.</source>
        <translation>“%1”是更新版本的程序写的；请更新程序后再打开。</translation>
    </message>
    <message>
        <source>“%1” is of an earlier form and can only be read, so that it cannot be brought up to date; copy it to where it can be written.</source>
        <translation>“%1”是旧格式且只读，无法更新；请复制到可写的地方。</translation>
    </message>
    <message>
        <source>The project file is damaged. %1 Open a copy or a backup of it.</source>
        <translation>项目文件已损坏。%1请打开它的副本或备份。</translation>
    </message>
    <message>
        <source>The project file lacks the content of a document; open a copy or a backup of it.</source>
        <translation>项目文件缺少一篇文档的内容；请打开它的副本或备份。</translation>
    </message>
    <message>
        <source>The project is kept in “%1” already; choose another name.</source>
        <translation>项目已经保存在“%1”中；请换个名字。</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose the name of a file.</source>
        <translation>“%1”是文件夹；请给出文件名。</translation>
    </message>
    <message>
        <source>The project cannot be written to “%1”; check that the folder is there, may be written to and has room.</source>
        <translation>无法把项目写入“%1”；请检查文件夹是否存在、可写、有空间。</translation>
    </message>
    <message>
        <source>In the table “%1”, row %2: %3</source>
        <translation>表“%1”第 %2 行：%3</translation>
    </message>
    <message>
        <source>“%1” refers to nothing.</source>
        <translation>“%1”指向不存在的内容。</translation>
    </message>
    <message>
        <source>its current version is another document&apos;s.</source>
        <translation>当前版本属于另一篇文档。</translation>
    </message>
    <message>
        <source>the section around it is of another version.</source>
        <translation>上级章节属于另一个版本。</translation>
    </message>
    <message>
        <source>its place lies outside the text.</source>
        <translation>位置超出了正文。</translation>
    </message>
    <message>
        <source>its version is another document&apos;s.</source>
        <translation>版本属于另一篇文档。</translation>
    </message>
    <message>
        <source>what it is written on is not there.</source>
        <translation>批注所在的内容不存在。</translation>
    </message>
    <message>
        <source>the note it replies to is written on something else.</source>
        <translation>所回复的批注写在别处。</translation>
    </message>
    <message>
        <source>it lies inside itself.</source>
        <translation>它位于自身之中。</translation>
    </message>
    <message>
        <source>What is to be edited has been changed or removed elsewhere in the meantime; look at it and do it again.</source>
        <translation>要改的内容刚在别处被改动或移除；请看一看再做一次。</translation>
    </message>
    <message>
        <source>The project file is damaged: “%1” of a row in its table “%2” makes no sense; open a copy or a backup of it.</source>
        <translation>项目文件已损坏：表“%2”中有一行的“%1”无效；请打开它的副本或备份。</translation>
    </message>
    <message>
        <source>There is no file “%1”; it may have been moved or renamed.</source>
        <translation>没有文件“%1”；它可能已被移动或改名。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a project file; choose a file in it.</source>
        <translation>“%1”是文件夹，不是项目文件；请选择其中的文件。</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a project file.</source>
        <translation>“%1”是设备或管道，不是项目文件。</translation>
    </message>
    <message>
        <source>You have no permission to read “%1”; ask its owner for it.</source>
        <translation>您没有读取“%1”的权限；请联系文件所有者。</translation>
    </message>
    <message>
        <source>“%1” is empty, so it is no project; open a copy or a backup.</source>
        <translation>“%1”是空的，不是项目；请打开副本或备份。</translation>
    </message>
    <message>
        <source>“%1” is being written by another program; try again in a moment.</source>
        <translation>另一个程序正在写“%1”；请稍后再试。</translation>
    </message>
    <message>
        <source>There is no space left for “%1”; make room on the disk, then do it again.</source>
        <translation>“%1”所在的磁盘已满；请腾出空间后再做一次。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened or written: the file or its folder is read-only or gone; save the project in another place.</source>
        <translation>无法打开或写入“%1”：文件或文件夹只读或已不在；请把项目存到别处。</translation>
    </message>
    <message>
        <source>The disk reported an error with “%1”; do it again, and if that fails, save the project in another place.</source>
        <translation>磁盘读写“%1”时报错；请再做一次，仍不行就把项目存到别处。</translation>
    </message>
    <message>
        <source>The edit does not fit what is in “%1” now; look at it and do it again.</source>
        <translation>这一改动与“%1”现在的内容不符；请看一看再做一次。</translation>
    </message>
    <message>
        <source>A document is too large for “%1”, which takes up to one billion bytes of each; split it.</source>
        <translation>文档太大，“%1”中每篇最多十亿字节；请把它分开。</translation>
    </message>
    <message>
        <source>“%1” is no project file, or it is damaged; open a copy or a backup of it.</source>
        <translation>“%1”不是项目文件，或已损坏；请打开它的副本或备份。</translation>
    </message>
    <message>
        <source>The project is no longer at “%1”; put the file back, or save the project in another place.</source>
        <translation>项目已不在“%1”；请把文件放回，或把项目存到别处。</translation>
    </message>
    <message>
        <source>The project file is damaged: the text of a document cannot be read; open a copy or a backup of it.</source>
        <translation>项目文件已损坏：有一篇文档的正文无法读取；请打开它的副本或备份。</translation>
    </message>
    <message>
        <source>The file is damaged inside: %1</source>
        <translation>文件内部已损坏：%1</translation>
    </message>
    <message>
        <source>In the table “%1”, row number %2 refers to a row of “%3” that is not there.</source>
        <translation>表“%1”的第 %2 行引用了表“%3”中不存在的行。</translation>
    </message>
    <message>
        <source>A document&apos;s content is not the one that came in (%1).</source>
        <translation>有一篇文档的内容与导入时不一致（%1）。</translation>
    </message>
    <message>
        <source>Version %1 of the document “%2” has no text: %3</source>
        <translation>文档“%2”的第 %1 个版本没有正文：%3</translation>
    </message>
    <message>
        <source>The highlight “%1” in “%2” is not what stands there (%3).</source>
        <translation>“%2”中的标注“%1”与原文不符（%3）。</translation>
    </message>
    <message>
        <source>The history has steps that are done after steps that are not.</source>
        <translation>历史记录中，有已执行的步骤排在未执行的步骤之后。</translation>
    </message>
    <message>
        <source>Step %1 of the history, “%2”, cannot be read.</source>
        <translation>历史记录的第 %1 步“%2”无法读取。</translation>
    </message>
    <message>
        <source>Step %1 of the history, “%2”, does not fit the project.</source>
        <translation>历史记录的第 %1 步“%2”与项目不符。</translation>
    </message>
    <message>
        <source>Several documents have the number %1.</source>
        <translation>有多篇文档的编号都是 %1。</translation>
    </message>
    <message>
        <source>Several documents have the name “%1”.</source>
        <translation>有多篇文档的名称都是“%1”。</translation>
    </message>
    <message>
        <source>There are several themes “%1”.</source>
        <translation>有多个主题“%1”。</translation>
    </message>
    <message>
        <source>There are several authors “%1”.</source>
        <translation>有多位作者“%1”。</translation>
    </message>
    <message>
        <source>The project has “%1” several times.</source>
        <translation>项目中多次出现“%1”。</translation>
    </message>
    <message>
        <source>The highlight %1 has several places in one text.</source>
        <translation>标注 %1 在同一正文中有多个位置。</translation>
    </message>
    <message>
        <source>The highlight %1 has a theme twice by one author.</source>
        <translation>标注 %1 被同一作者两次加上同一主题。</translation>
    </message>
    <message>
        <source>The section %1 is read twice by one author.</source>
        <translation>章节 %1 对同一作者有两条阅读记录。</translation>
    </message>
    <message>
        <source>The project file is damaged, so that no backup of it can be made; restore an earlier one.</source>
        <translation>项目文件已损坏，无法备份；请恢复较早的备份。</translation>
    </message>
    <message>
        <source>The folder “%1” for backups cannot be made; check that the disk is not full and may be written to.</source>
        <translation>无法建立备份文件夹“%1”；请检查磁盘是否已满、是否可写。</translation>
    </message>
    <message>
        <source>Another program is making a backup of the project.</source>
        <translation>另一个程序正在备份这个项目。</translation>
    </message>
    <message>
        <source>The backup was cancelled.</source>
        <translation>备份已取消。</translation>
    </message>
    <message>
        <source>Nothing of a project can be found in “%1”; open a backup of it.</source>
        <translation>“%1”中找不到任何项目内容；请打开它的备份。</translation>
    </message>
    <message>
        <source>“%1” is no file that can be read; choose another.</source>
        <translation>“%1”不是可以读取的文件；请另选一个。</translation>
    </message>
    <message>
        <source>“%1” cannot be copied to “%2” to be looked through; make room on the disk, then do it again.</source>
        <translation>“%1”无法复制到“%2”以便检查；请腾出磁盘空间后再试。</translation>
    </message>
    <message>
        <source>Edit %1 of the journal cannot be read, or the one before it is missing.</source>
        <translation>编辑日志中的第 %1 条无法读取，或缺少它的前一条。</translation>
    </message>
    <message>
        <source>The history is not carried over.</source>
        <translation>历史记录没有保留。</translation>
    </message>
    <message>
        <source>The original file of a document is lost; its text stands in for it.</source>
        <translation>一篇文档的原始文件已丢失，用它的正文代替。</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>抢救</translation>
    </message>
    <message>
        <source>This project was rescued from a damaged file.</source>
        <translation>这个项目是从损坏的文件中抢救出来的。</translation>
    </message>
    <message>
        <source>The document “%1” is lost: its text cannot be read.</source>
        <translation>文档“%1”已丢失：正文无法读取。</translation>
    </message>
    <message>
        <source>The latest text of “%1” is lost; an earlier one is shown.</source>
        <translation>“%1”的最新正文已丢失，显示的是较早的版本。</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>文档 %1</translation>
    </message>
    <message>
        <source>The title and the name of a document are lost; it is called “%1”.</source>
        <translation>一篇文档的标题和名称已丢失，现称“%1”。</translation>
    </message>
    <message>
        <source>The highlight “%1” is lost: its text cannot be read.</source>
        <translation>标注“%1”已丢失：正文无法读取。</translation>
    </message>
    <message>
        <source>The highlight “%1” says now what stands in its place: “%2”.</source>
        <translation>标注“%1”的原文已改为该处现有的文字：“%2”。</translation>
    </message>
    <message>
        <source>Lost theme %1</source>
        <translation>丢失的主题 %1</translation>
    </message>
    <message>
        <source>The name of a theme is lost; it is called “%1”.</source>
        <translation>一个主题的名称已丢失，现称“%1”。</translation>
    </message>
    <message>
        <source>What the note “%1” is written on is lost; it is on the project now.</source>
        <translation>批注“%1”所附的内容已丢失，现挂在项目上。</translation>
    </message>
    <message>
        <source>Lost author %1</source>
        <translation>丢失的作者 %1</translation>
    </message>
    <message>
        <source>The name of an author is lost; it is “%1”.</source>
        <translation>一位作者的姓名已丢失，现称“%1”。</translation>
    </message>
    <message>
        <source>form %1</source>
        <translation>格式 %1</translation>
    </message>
    <message>
        <source>“%1” is of an earlier form and cannot be brought up to date, as there is no room for a copy beside it; copy it to where it can be written.</source>
        <translation>“%1”是旧格式，旁边又放不下它的副本，因此无法更新；请把它复制到可以写入的地方。</translation>
    </message>
    <message>
        <source>And more: %1</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>Entries of outlines are lost: %1</source>
        <translation>大纲条目丢失：%1</translation>
    </message>
    <message>
        <source>Rows of the table “%1” cannot be read, in places: %2</source>
        <translation>表“%1”中有 %2 处的行无法读取</translation>
    </message>
    <message>
        <source>Rows of the table “%1” make no sense: %2</source>
        <translation>表“%1”中有 %2 行无效</translation>
    </message>
    <message>
        <source>Nothing was rescued, as you asked; the damaged file is as it was.</source>
        <translation>已按要求停止恢复；受损的文件未被改动。</translation>
    </message>
    <message>
        <source>The project file is damaged: the page numbers and bold letters of a document cannot be read; open a copy or a backup of it.</source>
        <translation>项目文件已损坏：某一文档的页码和粗体无法读取；请打开副本或备份。</translation>
    </message>
    <message>
        <source>The file lacks the table “%1”; choose another one.</source>
        <translation>文件缺少数据表“%1”；请另选一个。</translation>
    </message>
    <message>
        <source>The table “%1” has more than %2 rows; it is not read.</source>
        <translation>数据表“%1”超过 %2 行，不予读取。</translation>
    </message>
    <message>
        <source>Version %1 of the document “%2” lacks its page numbers and bold letters: %3</source>
        <translation>文档“%2”的版本 %1 缺少页码和粗体：%3</translation>
    </message>
    <message>
        <source>Version %1 of the document “%2” has pages or bold letters outside of its text.</source>
        <translation>文档“%2”的版本 %1 有页码或粗体落在文字之外。</translation>
    </message>
    <message>
        <source>The file is no project of QualCoder; choose its data.qda.</source>
        <translation>文件不是 QualCoder 的项目；请选择其中的 data.qda。</translation>
    </message>
    <message>
        <source>The page numbers and bold letters of a document are lost.</source>
        <translation>某一文档的页码和粗体已丢失。</translation>
    </message>
    <message>
        <source>The file is no project of Taguette; choose another one.</source>
        <translation>文件不是 Taguette 的项目；请另选一个。</translation>
    </message>
    <message>
        <source>“%1” cannot be written so that edits survive a power cut; save the project in another place.</source>
        <translation>无法把“%1”写得断电也不丢；请把项目另存到别处。</translation>
    </message>
    <message>
        <source>The name “%1” was there twice; one is “%2” now.</source>
        <translation>名称“%1”有两处；其中一处现改为“%2”。</translation>
    </message>
    <message>
        <source>The document number %1 was there twice; “%2” is number %3 now.</source>
        <translation>文档编号 %1 有两处；“%2”现为 %3 号。</translation>
    </message>
    <message>
        <source>“%1” of the project was there twice; “%2” is dropped.</source>
        <translation>项目的“%1”有两处；去掉了“%2”。</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive, where one program at a time writes to it, and another one does; close it there, then try again.</source>
        <translation>“%1”在网络驱动器上，同一时间只能由一个程序写入，现在正由另一个程序写入；请在那边关闭后重试。</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive, where one program at a time writes to it, and one on “%2” does; close it there, or remove the file “%3” where none is running.</source>
        <translation>“%1”在网络驱动器上，同一时间只能由一个程序写入，现在“%2”上有程序正在写入；请在那边关闭，如那边并无程序运行，请删除文件“%3”。</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive, and no file can be made beside it to keep others from writing; check that its folder may be written to.</source>
        <translation>“%1”在网络驱动器上，而旁边无法新建文件来防止他人写入；请检查其文件夹是否可写。</translation>
    </message>
    <message>
        <source>Its table or index “%1” is not that of a project.</source>
        <translation>其中的表或索引“%1”不是项目所有的。</translation>
    </message>
    <message>
        <source>Values of attributes are lost: %1</source>
        <translation>丢失的属性值：%1</translation>
    </message>
    <message>
        <source>Lost attribute %1</source>
        <translation>丢失名称的属性 %1</translation>
    </message>
    <message>
        <source>The name of an attribute is lost; it is called “%1”.</source>
        <translation>一个属性的名称已丢失，现称“%1”。</translation>
    </message>
    <message>
        <source>its value is none that its attribute can have.</source>
        <translation>它的值不符合属性的类型。</translation>
    </message>
    <message>
        <source>There are several attributes “%1”.</source>
        <translation>有多个属性叫“%1”。</translation>
    </message>
    <message>
        <source>The document %1 has several values of one attribute.</source>
        <translation>文档 %1 的一个属性有多个值。</translation>
    </message>
    <message>
        <source>Its pages do not fit together.</source>
        <translation>其数据页不相吻合。</translation>
    </message>
</context>
<context>
    <name>meipi::SummaryField</name>
    <message>
        <source>Summary</source>
        <translation>要旨</translation>
    </message>
    <message>
        <source>Summary of %1</source>
        <translation>要旨：%1</translation>
    </message>
    <message>
        <source>Choose a cell to sum it up in your own words.</source>
        <translation>选一格，用自己的话写要旨。</translation>
    </message>
    <message>
        <source>Sum up a comparison</source>
        <translation>写比较要旨</translation>
    </message>
</context>
<context>
    <name>meipi::TemplateDocs</name>
    <message>
        <source>The whole</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>A page of a vault: what the whole has, and</source>
        <translation>笔记库的页面：整页所有的，以及</translation>
    </message>
    <message>
        <source>A link to a page of a vault</source>
        <translation>到笔记库页面的链接</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>A section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>A theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>A passage</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Notes on anything else</source>
        <translation>备忘录</translation>
    </message>
    <message>
        <source>The reading memo</source>
        <translation>阅读简报</translation>
    </message>
    <message>
        <source>A row of the memo: what a section has, and</source>
        <translation>简报的一行：章节所有的，以及</translation>
    </message>
    <message>
        <source>A key note or task of the memo: what a note has, and</source>
        <translation>简报中的重点批注或待办：批注所有的，以及</translation>
    </message>
    <message>
        <source>A gap</source>
        <translation>未覆盖之处</translation>
    </message>
    <message>
        <source>Words: their meaning in the language of the export, as in words.themes</source>
        <translation>词语：按导出的语言，如主题写作 words.themes</translation>
    </message>
    <message>
        <source>Sections that change what they enclose</source>
        <translation>改变所含内容的区块（不是章节）</translation>
    </message>
    <message>
        <source>the title of the project, else what kind of page it is</source>
        <translation>项目标题，没有则为页面种类</translation>
    </message>
    <message>
        <source>the date of the export, or of the last change</source>
        <translation>导出日期，或最后修改日期</translation>
    </message>
    <message>
        <source>zh or en</source>
        <translation>zh 或 en</translation>
    </message>
    <message>
        <source>a line of figures</source>
        <translation>一行数字</translation>
    </message>
    <message>
        <source>： or a colon and a space</source>
        <translation>：或英文冒号加空格</translation>
    </message>
    <message>
        <source>headings and words in the language of the export</source>
        <translation>按导出语言的标题和词语</translation>
    </message>
    <message>
        <source>how many documents there are</source>
        <translation>文档数</translation>
    </message>
    <message>
        <source>how many passages are shown</source>
        <translation>摘录数</translation>
    </message>
    <message>
        <source>how many notes are shown, replies not counted</source>
        <translation>批注数，不计回复</translation>
    </message>
    <message>
        <source>how many of them are key notes</source>
        <translation>其中重点批注数</translation>
    </message>
    <message>
        <source>how many to-dos are open</source>
        <translation>未办的待办数</translation>
    </message>
    <message>
        <source>how many questions are open</source>
        <translation>未解的疑问数</translation>
    </message>
    <message>
        <source>there is more than one document</source>
        <translation>有多个文档</translation>
    </message>
    <message>
        <source>more than one author took part</source>
        <translation>有多位作者</translation>
    </message>
    <message>
        <source>names of all who took part, a list of texts</source>
        <translation>所有作者的名字，文本列表</translation>
    </message>
    <message>
        <source>tags of all themes in use, a list of texts without #</source>
        <translation>所用主题的标签，不带 # 的文本列表</translation>
    </message>
    <message>
        <source>all themes, parents first</source>
        <translation>所有主题，上级在前</translation>
    </message>
    <message>
        <source>all documents</source>
        <translation>所有文档</translation>
    </message>
    <message>
        <source>headings with what stands below them</source>
        <translation>各标题及其下的内容</translation>
    </message>
    <message>
        <source>the reading memo; in it there are no groups</source>
        <translation>阅读简报；其中没有分组</translation>
    </message>
    <message>
        <source>what stood between the keep marks of the file that is replaced</source>
        <translation>所替换文件中保留标记之间的文字</translation>
    </message>
    <message>
        <source>what the page is found by in the next export; belongs into the line meipi: at its head</source>
        <translation>下次导出时据以找到此页；写在文件开头的 meipi: 一行</translation>
    </message>
    <message>
        <source>of the index: what the project is known by; belongs into the line meipi-of:</source>
        <translation>目录页中：据以认出项目；写在 meipi-of: 一行</translation>
    </message>
    <message>
        <source>the heading of the page</source>
        <translation>此页的标题</translation>
    </message>
    <message>
        <source>the name of its file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>a link to the index; nothing in the index itself</source>
        <translation>到目录的链接；目录页中没有</translation>
    </message>
    <message>
        <source>a link to the page above, where that is not the index</source>
        <translation>到上级页面的链接，上级是目录时没有</translation>
    </message>
    <message>
        <source>a link to the page before</source>
        <translation>到前一页的链接</translation>
    </message>
    <message>
        <source>a link to the page behind</source>
        <translation>到后一页的链接</translation>
    </message>
    <message>
        <source>links to the pages below; in the index to all</source>
        <translation>到下级页面的链接；目录页中到所有页面</translation>
    </message>
    <message>
        <source>the folder has what the project has no more</source>
        <translation>文件夹中有项目已无的内容</translation>
    </message>
    <message>
        <source>links to it, in the index</source>
        <translation>目录页中到这些内容的链接</translation>
    </message>
    <message>
        <source>the heading of that page</source>
        <translation>那一页的标题</translation>
    </message>
    <message>
        <source>the address, from this page on</source>
        <translation>从此页出发的地址</translation>
    </message>
    <message>
        <source>two spaces for each level below the index</source>
        <translation>目录之下每级两个空格</translation>
    </message>
    <message>
        <source>how many passages it has</source>
        <translation>摘录数</translation>
    </message>
    <message>
        <source>how many notes it has</source>
        <translation>批注数</translation>
    </message>
    <message>
        <source>its number in the project</source>
        <translation>在项目中的编号</translation>
    </message>
    <message>
        <source>its title, else the name of its file</source>
        <translation>标题，没有则为文件名</translation>
    </message>
    <message>
        <source>what its contents are known by</source>
        <translation>内容的标识</translation>
    </message>
    <message>
        <source>opens the document in Meipi</source>
        <translation>在眉批中打开文档</translation>
    </message>
    <message>
        <source>how many measures it has</source>
        <translation>措施数</translation>
    </message>
    <message>
        <source>how many outermost sections it has</source>
        <translation>最外层章节数</translation>
    </message>
    <message>
        <source>what these are called: recommendation or section</source>
        <translation>它们叫什么：建议或章节</translation>
    </message>
    <message>
        <source>the outermost sections</source>
        <translation>最外层章节</translation>
    </message>
    <message>
        <source>there are any</source>
        <translation>有这样的内容</translation>
    </message>
    <message>
        <source>the number as printed, 三、</source>
        <translation>原文的编号，三、</translation>
    </message>
    <message>
        <source>its title without the number</source>
        <translation>不带编号的标题</translation>
    </message>
    <message>
        <source>both, or what it is called where it has neither</source>
        <translation>编号加标题；都没有时为其称呼</translation>
    </message>
    <message>
        <source>the address for programs, 3.2, front or back</source>
        <translation>供程序用的地址，3.2、front 或 back</translation>
    </message>
    <message>
        <source>the same, but nothing for front and back</source>
        <translation>同上，但导语和文末附文没有</translation>
    </message>
    <message>
        <source>the address for people, 三·2</source>
        <translation>供人看的地址，三·2</translation>
    </message>
    <message>
        <source>the one sentence that sums it up</source>
        <translation>一句话要旨</translation>
    </message>
    <message>
        <source>how many passages it has, those in sections below too</source>
        <translation>摘录数，含下级章节</translation>
    </message>
    <message>
        <source>how many notes it has, likewise</source>
        <translation>批注数，同样含下级</translation>
    </message>
    <message>
        <source>it has a passage</source>
        <translation>有摘录</translation>
    </message>
    <message>
        <source>somebody has read it</source>
        <translation>有人读过</translation>
    </message>
    <message>
        <source>the themes in it, each with count</source>
        <translation>其中的主题，各有 count</translation>
    </message>
    <message>
        <source>the same in one line, with counts</source>
        <translation>同上，写成一行，带数目</translation>
    </message>
    <message>
        <source>its names from the outermost on, parted by slashes</source>
        <translation>从最外层起的名称，以斜线分隔</translation>
    </message>
    <message>
        <source>its own name</source>
        <translation>自己的名称</translation>
    </message>
    <message>
        <source>the same as a tag, without #</source>
        <translation>写成标签，不带 #</translation>
    </message>
    <message>
        <source>the tag had to be spelt differently</source>
        <translation>标签的写法与名称不同</translation>
    </message>
    <message>
        <source>as #rrggbb</source>
        <translation>写作 #rrggbb</translation>
    </message>
    <message>
        <source>what the theme means</source>
        <translation>主题的含义</translation>
    </message>
    <message>
        <source>how many themes it lies within</source>
        <translation>上级主题数</translation>
    </message>
    <message>
        <source>how many passages have this very theme</source>
        <translation>直接带此主题的摘录数</translation>
    </message>
    <message>
        <source>how many have it or one below</source>
        <translation>带此主题或下级主题的数目</translation>
    </message>
    <message>
        <source>it has passages or notes</source>
        <translation>有摘录或批注</translation>
    </message>
    <message>
        <source>how many passages have it in the section asked for</source>
        <translation>所问章节中带此主题的摘录数</translation>
    </message>
    <message>
        <source>its heading; nothing where the title of the page says the same</source>
        <translation>标题；与页面标题相同时没有</translation>
    </message>
    <message>
        <source>as many # as its level</source>
        <translation>与级别同样多的 #</translation>
    </message>
    <message>
        <source>of the heading, from 2 to 6</source>
        <translation>标题的级别，2 到 6</translation>
    </message>
    <message>
        <source>the section, where the group is one</source>
        <translation>章节，分组是章节时</translation>
    </message>
    <message>
        <source>the theme, where the group is one</source>
        <translation>主题，分组是主题时</translation>
    </message>
    <message>
        <source>measures of the section that have a summary</source>
        <translation>章节中有要旨的措施</translation>
    </message>
    <message>
        <source>its passages have no place in the present text</source>
        <translation>其摘录在现有文本中未定位</translation>
    </message>
    <message>
        <source>notes on other things than passages</source>
        <translation>备忘录</translation>
    </message>
    <message>
        <source>its passages</source>
        <translation>其中的摘录</translation>
    </message>
    <message>
        <source>its words as the text has them now</source>
        <translation>现有文本中的原文</translation>
    </message>
    <message>
        <source>its words when it was marked, where that was edited since</source>
        <translation>标注时的原文，此后改过才有</translation>
    </message>
    <message>
        <source>the sentence or paragraph around it, where the export asks for it and it is longer</source>
        <translation>所在句或段，导出要求且更长时才有</translation>
    </message>
    <message>
        <source>what that is called</source>
        <translation>其称呼</translation>
    </message>
    <message>
        <source>the address for programs, 3.2</source>
        <translation>供程序用的地址，3.2</translation>
    </message>
    <message>
        <source>the same, but nothing for front and back matter</source>
        <translation>同上，但导语和文末附文没有</translation>
    </message>
    <message>
        <source>第三条建议第2项</source>
        <translation>第三条建议第2项</translation>
    </message>
    <message>
        <source>第17段</source>
        <translation>第17段</translation>
    </message>
    <message>
        <source>both of them</source>
        <translation>以上两者</translation>
    </message>
    <message>
        <source>the whole citation with the title</source>
        <translation>带标题的完整引文</translation>
    </message>
    <message>
        <source>the title of its document</source>
        <translation>所在文档的标题</translation>
    </message>
    <message>
        <source>the group does not tell which document it is from</source>
        <translation>分组没有说明出自哪个文档</translation>
    </message>
    <message>
        <source>leads back to the passage in Meipi</source>
        <translation>在眉批中回到原文</translation>
    </message>
    <message>
        <source>m- and eight digits, where it is shown for the first time</source>
        <translation>m- 加八位，首次出现时才有</translation>
    </message>
    <message>
        <source>the whole id</source>
        <translation>完整标识</translation>
    </message>
    <message>
        <source>placed, edited, moved, ambiguous or orphaned</source>
        <translation>placed、edited、moved、ambiguous 或 orphaned</translation>
    </message>
    <message>
        <source>it has a place in the present text</source>
        <translation>在现有文本中有位置</translation>
    </message>
    <message>
        <source>why not, in words</source>
        <translation>没有位置的原因</translation>
    </message>
    <message>
        <source>who marked it</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>when, as a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>when, with the time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>when it was last changed</source>
        <translation>最后修改时间</translation>
    </message>
    <message>
        <source>its themes</source>
        <translation>其主题</translation>
    </message>
    <message>
        <source>it has any</source>
        <translation>有主题</translation>
    </message>
    <message>
        <source>their paths in one line</source>
        <translation>主题路径，写成一行</translation>
    </message>
    <message>
        <source>their tags in one line, with #</source>
        <translation>主题标签，写成一行，带 #</translation>
    </message>
    <message>
        <source>its notes</source>
        <translation>其批注</translation>
    </message>
    <message>
        <source>its words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>thought, question, objection, evidence or to do, in words</source>
        <translation>想法、疑问、异议、依据或待办</translation>
    </message>
    <message>
        <source>the same for programs</source>
        <translation>同上，供程序用</translation>
    </message>
    <message>
        <source>it is a key note</source>
        <translation>是重点批注</translation>
    </message>
    <message>
        <source>it is private</source>
        <translation>仅自己可见</translation>
    </message>
    <message>
        <source>it is done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>m- and eight digits</source>
        <translation>m- 加八位</translation>
    </message>
    <message>
        <source>notes that answer it</source>
        <translation>回复它的批注</translation>
    </message>
    <message>
        <source>what they hang on</source>
        <translation>写在什么上</translation>
    </message>
    <message>
        <source>the heading of the group says so already</source>
        <translation>分组标题已经说明</translation>
    </message>
    <message>
        <source>project, document, section or theme</source>
        <translation>项目、文档、章节或主题（英文）</translation>
    </message>
    <message>
        <source>the notes</source>
        <translation>各条批注或备忘录</translation>
    </message>
    <message>
        <source>the source in one line</source>
        <translation>来源，写成一行</translation>
    </message>
    <message>
        <source>what has been read and marked, in one line</source>
        <translation>已读和已标注的情况，写成一行</translation>
    </message>
    <message>
        <source>three core judgements at most, a list of texts</source>
        <translation>至多三条核心判断，文本列表</translation>
    </message>
    <message>
        <source>how many were left out, in words</source>
        <translation>省略的条数</translation>
    </message>
    <message>
        <source>there are recommendations</source>
        <translation>有建议</translation>
    </message>
    <message>
        <source>one for each recommendation</source>
        <translation>每条建议一行</translation>
    </message>
    <message>
        <source>the key notes</source>
        <translation>重点批注</translation>
    </message>
    <message>
        <source>there are questions or to-dos</source>
        <translation>有疑问或待办</translation>
    </message>
    <message>
        <source>questions and to-dos</source>
        <translation>疑问和待办</translation>
    </message>
    <message>
        <source>what is not covered</source>
        <translation>未覆盖之处</translation>
    </message>
    <message>
        <source>一, or 2-一 where there are several documents</source>
        <translation>一；有多个文档时为 2-一</translation>
    </message>
    <message>
        <source>what the notes say, in counts</source>
        <translation>批注的立场，带数目</translation>
    </message>
    <message>
        <source>the deadlines that the text names</source>
        <translation>文中的期限</translation>
    </message>
    <message>
        <source>where it hangs</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>the note without its proposed wording</source>
        <translation>不含建议表述的批注</translation>
    </message>
    <message>
        <source>the proposed wording</source>
        <translation>建议表述</translation>
    </message>
    <message>
        <source>open or done, in words</source>
        <translation>未办或已办</translation>
    </message>
    <message>
        <source>the passage it hangs on</source>
        <translation>所在的摘录</translation>
    </message>
    <message>
        <source>its quote, cut at 80 characters</source>
        <translation>引文，截至 80 字</translation>
    </message>
    <message>
        <source>the heading of its section, for the first note there</source>
        <translation>章节标题，该章节第一条批注才有</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>缺什么</translation>
    </message>
    <message>
        <source>in which sections</source>
        <translation>在哪些章节</translation>
    </message>
    <message>
        <source>sets &gt; before every line</source>
        <translation>在每行前加 &gt;</translation>
    </message>
    <message>
        <source>sets two spaces before every line</source>
        <translation>在每行前加两个空格</translation>
    </message>
    <message>
        <source>makes one line of it</source>
        <translation>合成一行</translation>
    </message>
    <message>
        <source>makes it fit into a cell of a table</source>
        <translation>适合放进表格单元</translation>
    </message>
    <message>
        <source>escapes it for the text of a link; within, values stand in {{{…}}}</source>
        <translation>转义为链接文字；其中的值写作 {{{…}}}</translation>
    </message>
    <message>
        <source>makes a quoted YAML string of it</source>
        <translation>写成带引号的 YAML 字符串</translation>
    </message>
</context>
<context>
    <name>meipi::TemplateNames</name>
    <message>
        <source>Find a name</source>
        <translation>查找名称</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>meipi::TemplateParser</name>
    <message>
        <source>Line %1 of the template: %2.</source>
        <translation>模板第 %1 行：%2。</translation>
    </message>
    <message>
        <source>The template nests its sections more than %1 deep; make it simpler.</source>
        <translation>模板的区块嵌套超过 %1 层；请简化。</translation>
    </message>
    <message>
        <source>“%1” is closed, but was not opened</source>
        <translation>“%1”关闭了，但未曾打开</translation>
    </message>
    <message>
        <source>“%1” is closed where “%2” is open</source>
        <translation>此处打开的是“%2”，却关闭了“%1”</translation>
    </message>
    <message>
        <source>delimiters are changed as in {{=&lt;% %&gt;=}}, two of them</source>
        <translation>更换定界符须写两个，如 {{=&lt;% %&gt;=}}</translation>
    </message>
    <message>
        <source>the tag that begins here has no end, %1</source>
        <translation>此处开始的标签没有结尾 %1</translation>
    </message>
    <message>
        <source>the tag has no name</source>
        <translation>标签没有名称</translation>
    </message>
    <message>
        <source>“%1” is not closed</source>
        <translation>“%1”没有关闭</translation>
    </message>
    <message>
        <source>The template has more than %1 bytes; make it shorter.</source>
        <translation>模板超过 %1 字节；请缩短。</translation>
    </message>
</context>
<context>
    <name>meipi::TemplateShelf</name>
    <message>
        <source>“%1” cannot be the name of a template; leave out / \ : * ? &quot; &lt; &gt; | and a dot at the beginning.</source>
        <translation>“%1”不能作为模板名称；请去掉 / \ : * ? &quot; &lt; &gt; | 和开头的点。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created; see to its rights.</source>
        <translation>无法新建文件夹 %1；请检查权限。</translation>
    </message>
    <message>
        <source>There is a template “%1” already; choose another name.</source>
        <translation>已有模板“%1”；请另取名称。</translation>
    </message>
    <message>
        <source>The template “%1” cannot be renamed; see to the rights of %2.</source>
        <translation>模板“%1”无法改名；请检查 %2 的权限。</translation>
    </message>
    <message>
        <source>The template “%1” cannot be removed; see to the rights of %2.</source>
        <translation>模板“%1”无法删除；请检查 %2 的权限。</translation>
    </message>
</context>
<context>
    <name>meipi::TemplateSource</name>
    <message>
        <source>The template %1 cannot be opened: %2. Choose another one.</source>
        <translation>无法打开模板 %1：%2。请另选一个。</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>全部批注</translation>
    </message>
    <message>
        <source>Reading memo</source>
        <translation>阅读简报</translation>
    </message>
    <message>
        <source>For Obsidian</source>
        <translation>用于 Obsidian</translation>
    </message>
    <message>
        <source>Plain CommonMark</source>
        <translation>纯 CommonMark</translation>
    </message>
    <message>
        <source>Page of a folder</source>
        <translation>文件夹的页面</translation>
    </message>
</context>
<context>
    <name>meipi::TemplateText</name>
    <message>
        <source>“%1” is a section of the template, {{#%1}}…{{/%1}}, and no value; enclose what it is to change.</source>
        <translation>“%1”是模板的区块 {{#%1}}…{{/%1}}，不是值；请用它包住要改变的内容。</translation>
    </message>
    <message>
        <source>The page that the template makes is too long; make the template simpler.</source>
        <translation>按模板生成的页面太长；请简化模板。</translation>
    </message>
</context>
<context>
    <name>meipi::TemplatesDialog</name>
    <message>
        <source>Export templates</source>
        <translation>导出模板</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>For all projects</source>
        <translation>用于所有项目</translation>
    </message>
    <message>
        <source>For this project</source>
        <translation>用于本项目</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Shipped with the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>Line %1: there is no name “%2”, so that nothing stands there.</source>
        <translation>第 %1 行：没有名称“%2”，该处将为空。</translation>
    </message>
    <message>
        <source>It ships with the program; duplicate it to change it.</source>
        <translation>程序自带；复制一份即可修改。</translation>
    </message>
    <message>
        <source>Template “%1”</source>
        <translation>模板“%1”</translation>
    </message>
    <message>
        <source>My template</source>
        <translation>我的模板</translation>
    </message>
    <message>
        <source>Remove template “%1”</source>
        <translation>删除模板“%1”</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>meipi::ThemeChoices</name>
    <message>
        <source>Create theme “%1”</source>
        <translation>新建主题“%1”</translation>
    </message>
</context>
<context>
    <name>meipi::ThemeDelegate</name>
    <message>
        <source>Name of the theme</source>
        <translation>主题名称</translation>
    </message>
</context>
<context>
    <name>meipi::ThemePicker</name>
    <message>
        <source>Theme picker</source>
        <translation>主题选择框</translation>
    </message>
    <message>
        <source>Theme, or parent/child</source>
        <translation>主题，或“上级/下级”</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Themes that fit</source>
        <translation>符合的主题</translation>
    </message>
</context>
<context>
    <name>meipi::ThemeTree</name>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Sea green</source>
        <translation>海绿</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>绯红</translation>
    </message>
    <message>
        <source>Lilac</source>
        <translation>浅紫</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Aqua</source>
        <translation>水蓝</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>砖红</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>蓝绿</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>天蓝</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>其他颜色…</translation>
    </message>
    <message>
        <source>Recolour theme</source>
        <translation>更改主题颜色</translation>
    </message>
    <message>
        <source>Colour of “%1”</source>
        <translation>“%1”的颜色</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Tag the passage</source>
        <translation>加到摘录上</translation>
    </message>
    <message>
        <source>Show its notes</source>
        <translation>查看相关批注</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>新建主题</translation>
    </message>
    <message>
        <source>New theme below</source>
        <translation>新建下级主题</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Define</source>
        <translation>写定义</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move below the theme above</source>
        <translation>移为上一主题的下级</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>移出一级</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Pin to key %1</source>
        <translation>固定到数字键 %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>数字键</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>合并到</translation>
    </message>
    <message>
        <source>New theme %1</source>
        <translation>新主题 %1</translation>
    </message>
    <message>
        <source>Rename theme</source>
        <translation>重命名主题</translation>
    </message>
    <message>
        <source>Move theme</source>
        <translation>移动主题</translation>
    </message>
    <message>
        <source>Pin theme to a key</source>
        <translation>把主题固定到数字键</translation>
    </message>
    <message>
        <source>Merge themes</source>
        <translation>合并主题</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n highlights keep their place and lose it.</source>
        <translation>
            <numerusform>%1%n 处标注保留原位，不再带有该主题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove theme</source>
        <translation>移除主题</translation>
    </message>
    <message>
        <source>Change dimension</source>
        <translation>更改分析维度</translation>
    </message>
    <message>
        <source>A unit has exactly one of its themes</source>
        <translation>每单元恰好一个主题</translation>
    </message>
    <message>
        <source>A unit has at most one of its themes</source>
        <translation>每单元至多一个主题</translation>
    </message>
    <message>
        <source>A unit has any of its themes</source>
        <translation>每单元任意个主题</translation>
    </message>
    <message>
        <source>No dimension</source>
        <translation>不作维度</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>分析维度</translation>
    </message>
    <message>
        <source>Colours that neighbours do not have</source>
        <translation>与相邻主题不同的颜色</translation>
    </message>
    <message>
        <source>Spread the colours of themes</source>
        <translation>重新分配主题颜色</translation>
    </message>
    <message>
        <source>Move below another theme…</source>
        <translation>移到另一主题之下…</translation>
    </message>
    <message>
        <source>Split by its passages…</source>
        <translation>按摘录拆分…</translation>
    </message>
    <message>
        <source>Merge into another theme…</source>
        <translation>合并到另一主题…</translation>
    </message>
    <message>
        <source>Move themes</source>
        <translation>移动主题</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” and %2 more</source>
        <translation>“%1”和另外 %2 个主题</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1已删除。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n themes below are removed.</source>
        <translation>
            <numerusform>%1及其下 %n 个主题已删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove themes</source>
        <translation>删除主题</translation>
    </message>
</context>
<context>
    <name>meipi::ThemesModel</name>
    <message numerus="yes">
        <source>%1, %n highlights</source>
        <translation>
            <numerusform>%1，%n 处标注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meipi::ThemesPanel</name>
    <message>
        <source>Filter the themes</source>
        <translation>筛选主题</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>新建主题</translation>
    </message>
    <message>
        <source>New theme (Insert)</source>
        <translation>新建主题 (Insert)</translation>
    </message>
    <message>
        <source>Definition: what belongs to this theme, and what does not</source>
        <translation>定义：哪些内容属于这个主题，哪些不属于</translation>
    </message>
    <message>
        <source>Define theme</source>
        <translation>定义主题</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>No themes yet. A theme says what a passage is about.

Select a passage in the text, press 0 and type one, or make a theme here.</source>
        <translation>还没有主题。主题说明一段摘录讲的是什么。

在正文中选取一段，按 0 输入主题；也可以在这里新建。</translation>
    </message>
    <message>
        <source>No passage has this theme itself, so there is nothing to split; choose one that passages have.</source>
        <translation>没有摘录直接使用该主题，无可拆分；请选择有摘录的主题。</translation>
    </message>
</context>
<context>
    <name>meipi::ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>meipi::UnitPass</name>
    <message>
        <source>This was the last unit. Units without a theme: %L1.</source>
        <translation>已是最后一个单元。尚无主题的单元：%L1。</translation>
    </message>
    <message>
        <source>All units are coded.</source>
        <translation>全部单元已编码。</translation>
    </message>
    <message>
        <source>Code the unit</source>
        <translation>编码单元</translation>
    </message>
    <message>
        <source>A highlight that reaches beyond this unit gives it another theme.</source>
        <translation>有超出此单元的标注，使它另有主题。</translation>
    </message>
    <message>
        <source>Clear the unit</source>
        <translation>清除单元编码</translation>
    </message>
    <message>
        <source>No theme of this dimension is on key %1.</source>
        <translation>按键 %1 上没有此维度的主题。</translation>
    </message>
</context>
<context>
    <name>meipi::UnitPassBar</name>
    <message>
        <source>Coding unit by unit</source>
        <translation>逐条编码</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>分析维度</translation>
    </message>
    <message>
        <source>How many of its themes a unit has</source>
        <translation>每单元可有几个主题</translation>
    </message>
    <message>
        <source>Exactly one</source>
        <translation>恰好一个</translation>
    </message>
    <message>
        <source>At most one</source>
        <translation>至多一个</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>任意个</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Units coded</source>
        <translation>已编单元</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Previous unit</source>
        <translation>上一个单元</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>下一个单元</translation>
    </message>
    <message>
        <source>Next open</source>
        <translation>下一个未定</translation>
    </message>
    <message>
        <source>Next unit without a theme, or with several where one is allowed</source>
        <translation>下一个没有主题、或主题多于所允许的单元</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>自动前进</translation>
    </message>
    <message>
        <source>Go on to the next unit when one theme is given</source>
        <translation>给出一个主题后转到下一个单元</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>End coding unit by unit</source>
        <translation>结束逐条编码</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>本文档</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>全部文档</translation>
    </message>
    <message>
        <source>Change dimension</source>
        <translation>更改分析维度</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1，按键 %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take the themes off this unit</source>
        <translation>去掉此单元的主题</translation>
    </message>
    <message>
        <source>Problems: %L1</source>
        <translation>问题：%L1</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>单元 %1</translation>
    </message>
    <message>
        <source>Units are coded by the children of a theme: make a theme, such as Instrument, with themes below it.</source>
        <translation>单元以某主题的子主题编码：请先建一个主题（如“政策工具”），并在其下建子主题。</translation>
    </message>
    <message>
        <source>There are no such units here; choose another unit, or sentences.</source>
        <translation>此处没有这种单元；请另选单元，例如句。</translation>
    </message>
    <message>
        <source>The unit in hand, and how units are numbered</source>
        <translation>当前单元，及单元编号方式</translation>
    </message>
    <message>
        <source>Show the unit</source>
        <translation>显示此单元</translation>
    </message>
    <message>
        <source>Unit numbers in all tables</source>
        <translation>所有表格的单元编号</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>通常编号</translation>
    </message>
    <message>
        <source>Other numbers…</source>
        <translation>其他编号…</translation>
    </message>
    <message>
        <source>Unit numbers</source>
        <translation>单元编号</translation>
    </message>
    <message>
        <source>With {document}, {section}, {measure} and {paragraph}:</source>
        <translation>可用 {document}、{section}、{measure} 和 {paragraph}：</translation>
    </message>
    <message>
        <source>Number units</source>
        <translation>设定单元编号</translation>
    </message>
</context>
<context>
    <name>meipi::VaultExporter</name>
    <message>
        <source>Colours of themes</source>
        <translation>主题颜色</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created; choose another one.</source>
        <translation>无法新建文件夹 %1；请另选一个。</translation>
    </message>
    <message>
        <source>%1 holds other files and no export of this project yet; choose an empty folder or say that they may stand beside each other.</source>
        <translation>%1 中有其他文件，还没有本项目的导出；请选空文件夹，或允许它们并存。</translation>
    </message>
    <message>
        <source>%1 holds the export of another project; choose another folder or say that they may stand beside each other.</source>
        <translation>%1 中有另一个项目的导出；请另选文件夹，或允许它们并存。</translation>
    </message>
    <message>
        <source>Folder of linked pages (Obsidian and others)</source>
        <translation>互相链接的页面文件夹（Obsidian 等）</translation>
    </message>
    <message>
        <source>The pages of a folder go by section, theme or document; choose one of these.</source>
        <translation>文件夹的页面按章节、主题或文档划分；请选其一。</translation>
    </message>
    <message>
        <source>The template is none for the pages of a folder, as nothing in it says {{{pageId}}}; duplicate the one that ships and change that.</source>
        <translation>此模板不适用于文件夹的页面，因为其中没有 {{{pageId}}}；请复制程序自带的再修改。</translation>
    </message>
</context>
<context>
    <name>meipi::VaultFolder</name>
    <message>
        <source>the folder around it does not exist</source>
        <translation>上级文件夹不存在</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>它是一个文件</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Nothing can be written to %1: %2. Choose another folder.</source>
        <translation>无法写入 %1：%2。请另选文件夹。</translation>
    </message>
</context>
<context>
    <name>meipi::WebPage</name>
    <message>
        <source>The page says that it is in %1, but it reads as %2; choose another encoding if the text looks wrong.</source>
        <translation>网页自称编码为 %1，但按 %2 读取才通顺；若文字不对，请选择其他编码。</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MiB. Split it into parts and open those.</source>
        <translation>“%1”超过 64 MiB。请拆分后分别打开。</translation>
    </message>
</context>
<context>
    <name>meipi::WholeFile</name>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name or replace it.</source>
        <translation>%1 已经存在；请换一个名称，或替换它。</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>所在文件夹不存在</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder or free some space.</source>
        <translation>无法写入 %1：%2。请换个文件夹，或腾出空间。</translation>
    </message>
</context>
<context>
    <name>meipi::WordComments</name>
    <message>
        <source>A comment by %1 has no place in the text: %2</source>
        <translation>%1 的一条批注在文中没有位置：%2</translation>
    </message>
</context>
<context>
    <name>meipi::WordDocument</name>
    <message numerus="yes">
        <source>The text is read as after %Ln tracked changes.</source>
        <translation>
            <numerusform>文字取 %Ln 处修订之后的文本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is read as before %Ln tracked changes.</source>
        <translation>
            <numerusform>文字取 %Ln 处修订之前的文本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are left out; the original file has them.</source>
        <translation>
            <numerusform>略去 %Ln 幅图片；原文件中仍有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files inserted into this one are left out; open them by themselves.</source>
        <translation>
            <numerusform>略去嵌入其中的 %Ln 个文件；请单独打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is damaged: no text can be read from it. Open it in the program that made it and save it anew.</source>
        <translation>“%1”已损坏：读不出文字。请用原程序打开并重新保存。</translation>
    </message>
    <message>
        <source>The file is damaged; its text is read up to the place where it breaks off.</source>
        <translation>文件已损坏；文字读到中断之处为止。</translation>
    </message>
    <message numerus="yes">
        <source>The text is read as after %Ln tracked changes; the one before them is kept as version 1.</source>
        <translation>
            <numerusform>按接受 %Ln 处修订后的文本读取；修订前的文本保存为版本 1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meipi::Workspace</name>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>This passage has no place in the current text.</source>
        <translation>这段摘录在当前文本中未定位。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>meipi::XlsxExporter</name>
    <message>
        <source>Excel tables (XLSX)</source>
        <translation>Excel 表格（XLSX）</translation>
    </message>
    <message>
        <source>The text around the passages</source>
        <translation>摘录前后的原文</translation>
    </message>
    <message>
        <source>What is longer than 32,767 characters in one note or passage</source>
        <translation>单条批注或摘录超过 32,767 字的部分</translation>
    </message>
    <message>
        <source>Control characters</source>
        <translation>控制字符</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>meipi::Zip</name>
    <message>
        <source>The archive is damaged or cut off; get the file again from where it was.</source>
        <translation>压缩包已损坏或不完整；请从原处重新获取文件。</translation>
    </message>
    <message>
        <source>“%1” is over 2 GiB and has no place in an archive.</source>
        <translation>“%1”超过 2 GiB，无法放入压缩包。</translation>
    </message>
    <message>
        <source>The file is no ZIP archive; choose another one.</source>
        <translation>文件不是 ZIP 压缩包；请另选一个。</translation>
    </message>
    <message>
        <source>The archive has more than %1 entries; it is not read.</source>
        <translation>压缩包条目超过 %1 个，不予读取。</translation>
    </message>
    <message>
        <source>The archive names a file outside itself, “%1”, as an attack would; it is not read.</source>
        <translation>压缩包指向自身之外的文件“%1”，形同攻击，不予读取。</translation>
    </message>
    <message>
        <source>The archive has no file “%1”.</source>
        <translation>压缩包里没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MiB when unpacked; it is not read.</source>
        <translation>“%1”解压后超过 %2 MiB，不予读取。</translation>
    </message>
    <message>
        <source>“%1” is not read, as the archive is larger than %2 MiB when unpacked.</source>
        <translation>不读取“%1”，因为压缩包解压后超过 %2 MiB。</translation>
    </message>
</context>
</TS>
