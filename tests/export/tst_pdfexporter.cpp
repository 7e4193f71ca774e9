// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportcases.h"
#include "export/nastyprojects.h"

#include <QBuffer>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>

using namespace meipi;
using namespace meipi::test;

class TestPdfExporter : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void givesTheWordsBack_data();
    void givesTheWordsBack();
    void givesUnkindWordsBack();
    void embedsEveryFontAndNoneIsOfType3();
    void givesTheSameBytesEverywhere();
    void takesTheDateItIsGiven();
    void hasTitleBookmarksAndLinks();
    void listsItsContentsWithWorkingLinks();
    void countsThemesByRecommendation();
    void paintsReportsAsTablesWithBars();
    void setsTheWholeText_data();
    void setsTheWholeText();
    void setsNotesBesideTheirPassages();
    void takesLetterPaper();
    void putsTheMemoOnTwoPages_data();
    void putsTheMemoOnTwoPages();
    void leavesPrivateNotesOut();
    void numbersThePages();
    void keepsNotesWithTheirQuotes();
    void writesTenThousandHighlights();
    void stopsWhenCancelled();
    void saysWhenTheDeviceRefuses();

private:
    QByteArray output(const QString &program, const QStringList &arguments) const;
    QString wordsOf(const QByteArray &pdf, bool withoutFurniture = true) const;
    void store(const QByteArray &pdf) const;

    QTemporaryDir m_folder;
};

namespace {

Result<QByteArray> exported(const ProjectSnapshot &project, const ExportOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    const Exporter *pdf = exporterFor(u"pdf");
    if (auto written = pdf->write(project, options, buffer, progress); !written)
        return tl::unexpected(written.error());
    return buffer.data();
}

// White space, marks of direction and joiners have no glyph and say nothing about which words were
// written.
QString bare(const QString &text)
{
    static const QRegularExpression invisible(
        u"[\\s\\x{200b}-\\x{200f}\\x{fe0f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{feff}\\x{0000}-\\x{001f}]"_qs,
        QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).remove(invisible);
}

bool turnsDirection(const QString &line)
{
    return std::any_of(line.cbegin(), line.cend(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL
            || c.direction() == QChar::DirRLO;
    });
}

struct PdfCase {
    const char *name;
    QString text;
};

// What stands in a note: the quotes of the other cases are ordinary Chinese.
QList<PdfCase> difficultTexts()
{
    return {
        {"characters that look like radicals", u"入力一网见门⻅⼊金长马鸟"_qs},
        {"glyph that Cairo drops", u"如何、项目如此，如实。"_qs},
        {"outside the basic plane", u"𠮷野家与𡋛、𪚥。"_qs},
        {"emoji", u"重点📌 笑😀 家👨‍👩‍👧 旗🇨🇳 完"_qs},
        {"no font has it", u"前\U000F0000后\uE123末"_qs},
        {"Arabic among Chinese", u"阿拉伯语 العربية 在此"_qs},
        {"Hebrew", u"שלום עולם"_qs},
        {"ligatures", u"office affluent fjord"_qs},
        {"typographer's marks", u"it’s “so” — don’t… “中文”，（“嵌套”）……——"_qs},
        {"word without end", QString(400, u'W') + u"末"_qs},
        {"combining marks", u"e\u0301 n\u0303 a\u030a"_qs},
        {"5,000 words", u"一段很长的批注，逐句说明理由。"_qs.repeated(700)},
    };
}

} // namespace

void TestPdfExporter::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const QString &program : {u"pdftotext"_qs, u"pdffonts"_qs, u"pdfinfo"_qs}) {
        QProcess process;
        process.start(program, {u"-v"_qs});
        QVERIFY2(process.waitForFinished(), qPrintable(program + u" is in poppler-utils"_qs));
    }
}

QByteArray TestPdfExporter::output(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                : QByteArray();
}

void TestPdfExporter::store(const QByteArray &pdf) const
{
    QFile file(m_folder.filePath(u"out.pdf"_qs));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("the PDF cannot be stored");
}

// Without the lines at the head and the foot of pages, which stand between words that a page parts.
QString TestPdfExporter::wordsOf(const QByteArray &pdf, bool withoutFurniture) const
{
    store(pdf);
    QStringList arguments{u"-raw"_qs, u"-enc"_qs, u"UTF-8"_qs};
    if (withoutFurniture) {
        arguments +=
            {u"-x"_qs, u"0"_qs, u"-y"_qs, u"60"_qs, u"-W"_qs, u"596"_qs, u"-H"_qs, u"735"_qs};
    }
    arguments += {m_folder.filePath(u"out.pdf"_qs), u"-"_qs};
    return bare(QString::fromUtf8(output(u"pdftotext"_qs, arguments)));
}

void TestPdfExporter::givesTheWordsBack_data()
{
    QTest::addColumn<ProjectSnapshot>("project");
    QTest::addColumn<ExportOptions>("options");

    for (const ExportCase &each : exportCases()) {
        if (each.options.kind == ExportOptions::Kind::AllNotes)
            QTest::newRow(qPrintable(each.name)) << each.project << each.options;
    }
    for (const PdfCase &each : difficultTexts()) {
        ProjectBuilder builder;
        builder.document(u"一、开头\n"_qs + each.text + u"\n二、结尾\n完。\n"_qs);
        builder.highlight(each.text, {u"主题"_qs}).note(each.text);
        QTest::newRow(each.name) << builder.snapshot() << ExportOptions();
    }
    ProjectBuilder builder;
    builder.document(u"一、开头\n"_qs + u"一整页的原文，一句接一句。"_qs.repeated(120) + u"\n"_qs);
    builder.highlight(u"一整页的原文，一句接一句。"_qs.repeated(120));
    QTest::newRow("quote of more than a page") << builder.snapshot() << ExportOptions();
}

void TestPdfExporter::givesTheWordsBack()
{
    QFETCH(ProjectSnapshot, project);
    QFETCH(ExportOptions, options);

    const auto pdf = exported(project, options);
    QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().message));
    const QString words = wordsOf(*pdf);
    const QStringList texts = quotesOf(project) + notesOf(project);
    for (const QString &text : texts)
        QVERIFY2(words.contains(bare(text)),
                 qPrintable(text.left(80) + u" / "_qs + words.left(400)));
}

void TestPdfExporter::givesUnkindWordsBack()
{
    int lines = 0;
    for (quint32 seed = 0; seed < quint32(nastyProjectCount(6)); ++seed) {
        const ProjectSnapshot project = nastyProject(seed);
        const auto pdf = exported(project);
        QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().message));
        const QString words = wordsOf(*pdf);
        const QStringList texts = quotesOf(project) + notesOf(project);
        for (const QString &text : texts) {
            for (const QString &line : text.split(u'\n')) {
                if (turnsDirection(line))
                    continue; // pdftotext gives it in the order of the page
                const QString written = asXmlHasIt(bare(withoutLoneSurrogates(line)));
                QVERIFY2(words.contains(written),
                         qPrintable(u"%1: %2"_qs.arg(seed).arg(written.left(200))));
                ++lines;
            }
        }
    }
    QVERIFY(lines > 100);
}

void TestPdfExporter::embedsEveryFontAndNoneIsOfType3()
{
    ProjectBuilder builder = readProposal();
    builder.noteOn(NoteTarget(), u"📌 العربية é 𠮷 ★ → ①"_qs);
    const auto pdf = exported(builder.snapshot());
    QVERIFY(pdf);
    // No tables of unused subroutines, among which Cairo 1.16 loses the used ones of some glyphs.
    QVERIFY2(pdf->size() < 300000, qPrintable(QString::number(pdf->size())));
    store(*pdf);
    const QStringList lines =
        QString::fromUtf8(output(u"pdffonts"_qs, {m_folder.filePath(u"out.pdf"_qs)}))
            .split(u'\n', Qt::SkipEmptyParts)
            .sliced(2);
    QVERIFY(lines.size() >= 3);
    static const QRegularExpression columns(
        u"\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+$"_qs);
    for (const QString &line : lines) {
        const QRegularExpressionMatch match = columns.match(line);
        QVERIFY2(match.hasMatch(), qPrintable(line));
        QCOMPARE(match.captured(1), u"yes"_qs); // embedded
        QCOMPARE(match.captured(3), u"yes"_qs); // with its characters
        QVERIFY2(!line.contains(u"Type 3"_qs), qPrintable(line));
        QVERIFY2(!line.contains(u"CJKjp"_qs) && !line.contains(u"CJKtc"_qs), qPrintable(line));
    }
}

void TestPdfExporter::givesTheSameBytesEverywhere()
{
    const ProjectSnapshot project = readProposal().snapshot();
    const auto first = exported(project);
    QVERIFY(first);
    const QByteArray zone = qgetenv("TZ");
    const QByteArray locale(setlocale(LC_ALL, nullptr));
    for (const char *other : {"de_DE.UTF-8", "fr_FR.UTF-8", "ar_EG.UTF-8", "C"})
        setlocale(LC_ALL, other); // whichever the machine has
    qputenv("TZ", "Asia/Shanghai");
    const auto second = exported(project);
    setlocale(LC_ALL, locale.constData());
    qputenv("TZ", zone);
    QVERIFY(second);
    QVERIFY(*first == *second);
}

void TestPdfExporter::takesTheDateItIsGiven()
{
    const auto dateOf = [this](const ProjectSnapshot &project, const ExportOptions &options) {
        const auto pdf = exported(project, options);
        store(pdf.value_or(QByteArray()));
        const QString info = QString::fromUtf8(
            output(u"pdfinfo"_qs, {u"-isodates"_qs, m_folder.filePath(u"out.pdf"_qs)}));
        static const QRegularExpression line(u"CreationDate:\\s+(\\S+)"_qs);
        return line.match(info).captured(1).left(10);
    };
    ExportOptions options;
    options.date = Timestamp::fromString(u"2025-06-07T08:09:10Z"_qs);
    QCOMPARE(dateOf(readProposal().snapshot(), options), u"2025-06-07"_qs);
    QCOMPARE(dateOf(readProposal().snapshot(), {}), u"2026-01-02"_qs);
    QCOMPARE(dateOf({}, {}), u"1970-01-01"_qs);
}

void TestPdfExporter::hasTitleBookmarksAndLinks()
{
    const ProjectSnapshot project = readProposal().snapshot();
    const auto pdf = exported(project);
    QVERIFY(pdf);
    store(*pdf);
    const QString path = m_folder.filePath(u"out.pdf"_qs);
    const QString info = QString::fromUtf8(output(u"pdfinfo"_qs, {path}));
    QVERIFY(info.contains(u"关于建设智慧乡镇的建议"_qs));
    const QString links = QString::fromUtf8(output(u"pdfinfo"_qs, {u"-url"_qs, path}));
    for (const Highlight &row : project.rows<Highlight>())
        QVERIFY(links.contains(u"?highlight="_qs + row.id.toString()));
    QVERIFY(pdf->contains("/Outlines"));
}

void TestPdfExporter::listsItsContentsWithWorkingLinks()
{
    const auto pdf = exported(readProposal().snapshot());
    QVERIFY(pdf);
    const QString words = QString::fromUtf8(
        (store(*pdf),
         output(u"pdftotext"_qs, {u"-layout"_qs, m_folder.filePath(u"out.pdf"_qs), u"-"_qs})));
    static const QRegularExpression entry(u"\n二、培养数字人才\\s+(\\d+)\n"_qs);
    QVERIFY2(entry.match(words).hasMatch(), qPrintable(words));
    const int page = entry.match(words).captured(1).toInt();
    const QString there =
        QString::fromUtf8(output(u"pdftotext"_qs,
                                 {u"-f"_qs, QString::number(page), u"-l"_qs, QString::number(page),
                                  m_folder.filePath(u"out.pdf"_qs), u"-"_qs}));
    QVERIFY(there.contains(u"每年培训基层干部500人次"_qs));
    QVERIFY(pdf->contains("/GoTo") || pdf->contains("/Dest"));
}

void TestPdfExporter::countsThemesByRecommendation()
{
    const auto pdf = exported(readProposal().snapshot());
    store(pdf.value_or(QByteArray()));
    const QString words = QString::fromUtf8(
        output(u"pdftotext"_qs, {u"-layout"_qs, m_folder.filePath(u"out.pdf"_qs), u"-"_qs}));
    static const QRegularExpression row(
        u"一、完善网络设施\\s+■\\s?1\\s+■\\s?1\\s+·\\s*\n"_qs); // 设施, 光纤, 人才
    QVERIFY2(row.match(words).hasMatch(), qPrintable(words));
}

void TestPdfExporter::paintsReportsAsTablesWithBars()
{
    ProjectBuilder builder;
    builder
        .document(
            u"前言。\n一、建设算力网络\n统筹布局算力，开放数据。\n二、培养人才\n办好学校。\n"_qs)
        .highlight(u"统筹布局算力"_qs, {u"算力"_qs, u"布局"_qs})
        .highlight(u"开放数据"_qs, {u"数据"_qs});
    using Report = ExportOptions::Report;
    ExportOptions options;
    options.language = u"en"_qs;
    const auto without = exported(builder.snapshot(), options);
    QVERIFY(without);
    QVERIFY(!wordsOf(*without).contains(bare(u"Theme frequency"_qs)));
    options.reports = {Report::Frequency, Report::Coverage, Report::Matrix, Report::Cooccurrence};
    const auto pdf = exported(builder.snapshot(), options);
    QVERIFY(pdf);
    const QString words = bare(wordsOf(*pdf));
    for (const QString &wanted :
         {u"Theme frequency"_qs, u"Coverage"_qs, u"Matrix of sections and themes"_qs,
          u"Co-occurrence of themes"_qs, u"50.0%"_qs})
        QVERIFY2(words.contains(bare(wanted)), qPrintable(wanted));
    QVERIFY(*exported(builder.snapshot(), options) == *pdf); // the same bytes
    QVERIFY(exported(ProjectBuilder().snapshot(), options)); // nothing to count is no failure
}

void TestPdfExporter::setsTheWholeText_data()
{
    QTest::addColumn<ProjectSnapshot>("project");

    QTest::newRow("proposal") << readProposal().snapshot();
    for (const PdfCase &each : difficultTexts()) {
        ProjectBuilder builder;
        builder.document(u"一、开头\n"_qs + each.text + u"\n二、结尾\n完。\n"_qs);
        builder.highlight(each.text, {u"主题"_qs}).note(u"见正文。"_qs);
        builder.highlight(each.text.first(std::min<qsizetype>(4, each.text.size())).trimmed());
        QTest::newRow(each.name) << builder.snapshot();
    }
    QTest::newRow("nothing") << ProjectSnapshot();
    QTest::newRow("three hundred highlights") << manyHighlights(300);
}

// The text's column, cut out of each page between head and foot.
void TestPdfExporter::setsTheWholeText()
{
    QFETCH(ProjectSnapshot, project);
    QBuffer buffer;
    QBuffer again;
    for (QBuffer *each : {&buffer, &again}) {
        each->open(QIODevice::WriteOnly);
        Progress progress;
        const auto written = exporterFor(u"annotated-pdf")->write(project, {}, *each, progress);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    }
    QVERIFY(buffer.data() == again.data());
    store(buffer.data());
    const QString column =
        QString::fromUtf8(output(u"pdftotext"_qs,
                                 {u"-x"_qs, u"58"_qs, u"-y"_qs, u"62"_qs, u"-W"_qs, u"325"_qs,
                                  u"-H"_qs, u"730"_qs, m_folder.filePath(u"out.pdf"_qs), u"-"_qs}));
    QString text;
    for (const DocumentId &document : project.documents())
        text += project.text(document).string();
    QVERIFY2(bare(column).endsWith(bare(text)), qPrintable(column.left(3000)));
}

void TestPdfExporter::setsNotesBesideTheirPassages()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    QVERIFY(exporterFor(u"annotated-pdf")->write(readProposal().snapshot(), {}, buffer, progress));
    const QString words = wordsOf(buffer.data());
    for (const char *note : {"数字出自哪一年的统计？", "县统计公报，2023年。",
                             "由省级财政专项支持。", "联系人社局核对。"})
        QVERIFY2(words.contains(QString::fromUtf8(note)), note);
    QVERIFY(!words.contains(u"自己看的"_qs));
}

void TestPdfExporter::takesLetterPaper()
{
    ExportOptions options;
    options.paper = ExportOptions::Paper::Letter;
    const auto pdf = exported(readProposal().snapshot(), options);
    store(pdf.value_or(QByteArray()));
    const QString info =
        QString::fromUtf8(output(u"pdfinfo"_qs, {m_folder.filePath(u"out.pdf"_qs)}));
    QVERIFY2(info.contains(u"612 x 792 pts (letter)"_qs), qPrintable(info));
}

void TestPdfExporter::putsTheMemoOnTwoPages_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_qs;
    QTest::newRow("English") << u"en"_qs;
}

void TestPdfExporter::putsTheMemoOnTwoPages()
{
    QFETCH(QString, language);
    ExportOptions options;
    options.kind = ExportOptions::Kind::Memo;
    options.language = language;
    const auto pdf = exported(readProposal().snapshot(), options);
    QVERIFY(pdf);
    store(*pdf);
    const QString info =
        QString::fromUtf8(output(u"pdfinfo"_qs, {m_folder.filePath(u"out.pdf"_qs)}));
    static const QRegularExpression pages(u"Pages:\\s+([12])\\n"_qs);
    QVERIFY2(pages.match(info).hasMatch(), qPrintable(info));
    const QString words = wordsOf(*pdf);
    for (const QString &part :
         {u"三条建议可行。"_qs, u"资金没有着落。"_qs, u"由省级财政专项支持。"_qs,
          u"联系人社局核对。"_qs, u"2027年底前"_qs})
        QVERIFY2(words.contains(part), qPrintable(part));
}

void TestPdfExporter::leavesPrivateNotesOut()
{
    const ProjectSnapshot project = readProposal().snapshot();
    QVERIFY(!wordsOf(*exported(project)).contains(u"自己看的。"_qs));
    ExportOptions options;
    options.includePrivate = true;
    QVERIFY(wordsOf(*exported(project, options)).contains(u"自己看的。"_qs));
}

void TestPdfExporter::numbersThePages()
{
    const QString words = wordsOf(*exported(manyHighlights(60)), false);
    static const QRegularExpression last(u"(\\d+)/\\1(?!\\d)"_qs);
    QVERIFY(words.contains(u"1/"_qs));
    QVERIFY2(last.match(words).hasMatch(), qPrintable(words.right(200)));
}

void TestPdfExporter::keepsNotesWithTheirQuotes()
{
    ProjectBuilder builder;
    QString text;
    for (int i = 0; i < 60; ++i)
        text += u"第%1句说明一件具体的事情。\n"_qs.arg(i);
    builder.document(text);
    for (int i = 0; i < 60; ++i)
        builder.highlight(u"第%1句说明"_qs.arg(i), {u"甲"_qs})
            .note(u"为何？\n"_qs.repeated(i % 4) + u"末"_qs);
    store(*exported(builder.snapshot()));
    const QStringList pages =
        QString::fromUtf8(
            output(u"pdftotext"_qs, {u"-layout"_qs, m_folder.filePath(u"out.pdf"_qs), u"-"_qs}))
            .split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 5);
    for (const QString &page : pages.mid(1)) {
        const QStringList lines = page.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(!lines.value(1).trimmed().startsWith(u"想法"_qs), qPrintable(page.left(400)));
    }
}

void TestPdfExporter::writesTenThousandHighlights()
{
    const ProjectSnapshot project = manyHighlights(10000);
    const auto pdf = exported(project);
    QVERIFY(pdf);
    const QString words = wordsOf(*pdf);
    for (const int each : {0, 4999, 9999})
        QVERIFY(words.contains(u"第%1句说明一件具体的事情"_qs.arg(each)));
}

void TestPdfExporter::stopsWhenCancelled()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    progress.cancel();
    const auto written =
        exporterFor(u"pdf")->write(readProposal().snapshot(), {}, buffer, progress);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Cancelled);
}

void TestPdfExporter::saysWhenTheDeviceRefuses()
{
    QFile full(u"/dev/full"_qs);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("this system has no /dev/full");
    Progress progress;
    const auto written = exporterFor(u"pdf")->write(readProposal().snapshot(), {}, full, progress);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::FileAccess);
}

QTEST_GUILESS_MAIN(TestPdfExporter)
#include "tst_pdfexporter.moc"
