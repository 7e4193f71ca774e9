// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"
#include "import/pandocjson.h"
#include "importchecks.h"
#include "targets.h"

namespace meipi::fuzz {

void runMarkdown(const QByteArray &input)
{
    checkImport(input, QStringLiteral("a.md"));
}

QList<QByteArray> markdownSeeds()
{
    return {"", "# A *b* **c**\n\n1. one\n2. two\n   - x\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
            "---\ntitle: x\n---\n\nA[^1] `code` <b>html</b> &amp; ~~no~~\n\n[^1]: Note\n",
            "**\xe4\xb8\x80\xe3\x80\x81**\xe7\xae\x97\xe5\x8a\x9b\n> quote\n```\ncode\n```\n[a](b "
            "\"c\")\n"};
}

// What pandoc answers, as a hostile document might have it answer.
void runPandoc(const QByteArray &input)
{
    ImportedDocument document;
    document.name = QStringLiteral("a.html");
    Progress progress;
    const auto read = readPandocJson(input, PandocTitle::InText, document, progress);
    verify(read || !read.error().message.isEmpty(), "what is refused is refused in words");
    if (read)
        checkDocument(document);
}

QList<QByteArray> pandocSeeds()
{
    const QByteArray head = "{\"pandoc-api-version\":[1,22],\"meta\":{},\"blocks\":[";
    return {head + "]}",
            head
                + "{\"t\":\"Header\",\"c\":[1,[\"\",[],[]],[{\"t\":\"Str\",\"c\":\"A\"}]]},"
                  "{\"t\":\"Para\",\"c\":[{\"t\":\"Strong\",\"c\":[{\"t\":\"Str\",\"c\":\"b\"}]},"
                  "{\"t\":\"Space\"},{\"t\":\"Note\",\"c\":[{\"t\":\"Plain\",\"c\":[]}]}]}]}",
            head
                + "{\"t\":\"OrderedList\",\"c\":[[1,{\"t\":\"Decimal\"},{\"t\":\"Period\"}],"
                  "[[{\"t\":\"Plain\",\"c\":[{\"t\":\"Str\",\"c\":\"x\"}]}]]]},"
                  "{\"t\":\"BulletList\",\"c\":[[{\"t\":\"HorizontalRule\"}]]}]}"};
}

} // namespace meipi::fuzz
