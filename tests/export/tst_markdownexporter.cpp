// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportcases.h"
#include "export/markdownreader.h"
#include "export/nastyprojects.h"
#include "export/templatesource.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestMarkdownExporter : public QObject {
    Q_OBJECT

private slots:
    void writesWhatIsExpected_data();
    void writesWhatIsExpected();
    void givesTheWordsBack_data();
    void givesTheWordsBack();
    void hasFrontMatterThatIsOnlyStrings();
    void listsEveryPassageOnceByBlockId();
    void keepsWhatTheReaderWrote();
    void fillsInATemplateOfTheUser();
    void shipsTemplatesThatGiveTheWordsBack_data();
    void shipsTemplatesThatGiveTheWordsBack();
    void refusesABrokenTemplate_data();
    void refusesABrokenTemplate();
    void neverReadsNotesAsATemplate();
    void groupsByAuthorAndDate();
    void showsOnlyWhatIsAskedFor_data();
    void showsOnlyWhatIsAskedFor();
    void showsWhatAQuoteIsFrom_data();
    void showsWhatAQuoteIsFrom();
    void writesTenThousandHighlights();
    void stopsWhenCancelled();
};

namespace {

const Exporter &markdown()
{
    return *exporterFor(u"markdown");
}

Result<QByteArray> exported(const ProjectSnapshot &project, const ExportOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    if (auto written = markdown().write(project, options, buffer, progress); !written)
        return tl::unexpected(written.error());
    return buffer.data();
}

QString text(const Result<QByteArray> &page)
{
    return page ? QString::fromUtf8(*page) : u"{failed: "_qs + page.error().message + u'}';
}

// Ids differ in every run: they become numbers in the order in which they appear.
QString withPlainIds(QString page)
{
    static const QRegularExpression uuid(
        u"\\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b"_qs);
    for (int number = 1;; ++number) {
        const QRegularExpressionMatch match = uuid.match(page);
        if (!match.hasMatch())
            return page;
        const QString whole = match.captured();
        page.replace(u"^m-"_qs + match.captured(1), u"^m-id%1"_qs.arg(number));
        page.replace(whole, u"id%1"_qs.arg(number));
    }
}

ExportOptions withTemplate(const QTemporaryDir &folder, const QByteArray &source)
{
    ExportOptions options;
    options.templateFile = folder.filePath(u"own.mustache"_qs);
    QFile file(options.templateFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(source) != source.size())
        qFatal("the template cannot be written");
    return options;
}

} // namespace

void TestMarkdownExporter::writesWhatIsExpected_data()
{
    QTest::addColumn<QString>("page");

    for (const ExportCase &each : exportCases())
        QTest::newRow(qPrintable(each.name)) << text(exported(each.project, each.options));
}

void TestMarkdownExporter::writesWhatIsExpected()
{
    QFETCH(QString, page);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QFile file(QStringLiteral(MEIPI_SOURCE_DIR "/tests/export/cases/%1.md").arg(name));
    const bool isThere = file.open(QIODevice::ReadOnly);
    const QString expected = isThere ? QString::fromUtf8(file.readAll()) : QString();
    const QString actual = withPlainIds(page);
    if (actual != expected) {
        QFile written(QDir::temp().filePath(u"meipi-case-%1.md"_qs.arg(name)));
        if (written.open(QIODevice::WriteOnly))
            written.write(actual.toUtf8());
        qWarning("what came instead is in %s", qPrintable(written.fileName()));
    }
    QCOMPARE(actual.split(u'\n'), expected.split(u'\n'));
}

void TestMarkdownExporter::givesTheWordsBack_data()
{
    QTest::addColumn<ProjectSnapshot>("project");
    QTest::addColumn<ExportOptions>("options");

    for (const ExportCase &each : exportCases()) {
        if (each.options.kind == ExportOptions::Kind::AllNotes && !each.options.includePrivate
            && each.name != u"without-a-place")
            QTest::newRow(qPrintable(each.name)) << each.project << each.options;
    }
}

void TestMarkdownExporter::givesTheWordsBack()
{
    QFETCH(ProjectSnapshot, project);
    QFETCH(ExportOptions, options);

    for (const Flavour flavour : {Flavour::CommonMark, Flavour::GitHub}) {
        const PageOfNotes page = readNotes(text(exported(project, options)), flavour);
        QStringList quotes = page.quotes;
        quotes.removeDuplicates(); // under each of their themes
        quotes.sort();
        QCOMPARE(quotes, quotesOf(project));
        QStringList notes = page.notes + page.replies;
        notes.removeDuplicates();
        notes.sort();
        QCOMPARE(notes, notesOf(project));
    }
}

void TestMarkdownExporter::hasFrontMatterThatIsOnlyStrings()
{
    const QList<ExportCase> cases = exportCases();
    const ExportCase &awkward = cases.last();
    const QString page = text(exported(awkward.project, awkward.options));
    QVERIFY(page.startsWith(u"---\ntitle: \""_qs));
    const QStringList strings = yamlStrings(page);
    QCOMPARE(strings.first(), u"标题: \"引\" # 与 --- 换行"_qs);
    QVERIFY(strings.contains(u"怪 \"名\".txt"_qs));
    for (const QString &tag :
         {u"算力-网络"_qs, u"y2025"_qs, u"open-data/第-1-层"_qs, u"算力-网络-2"_qs})
        QVERIFY2(strings.contains(tag), qPrintable(strings.join(u' ')));
    QCOMPARE(page.count(u"\n---\n"_qs), 1);
}

void TestMarkdownExporter::listsEveryPassageOnceByBlockId()
{
    ExportOptions options;
    options.groupBy = ExportOptions::GroupBy::Theme;
    const ProjectSnapshot project = readProposal().snapshot();
    const QString page = text(exported(project, options));
    for (const Highlight &row : project.rows<Highlight>()) {
        const QString id = row.id.toString();
        QCOMPARE(page.count(u" ^m-"_qs + id.first(8) + u'\n'), 1);
        QVERIFY(page.contains(u"?highlight="_qs + id + u">)"_qs));
    }
}

void TestMarkdownExporter::keepsWhatTheReaderWrote()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.md"_qs);
    const ProjectSnapshot project = readProposal().snapshot();
    Progress progress;
    QVERIFY(exportToFile(markdown(), project, {}, path, false, progress));

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QString first = QString::fromUtf8(file.readAll());
    const QString remark = u"## 我的话\n\n\n\n*原样* {{title}} <!-- meipi:keep -->\n- 不变"_qs;
    QString written = first;
    written.replace(u"<!-- meipi:keep -->\n"_qs,
                    u"<!-- meipi:keep -->\r\n\n"_qs + remark + u"\n\n"_qs);
    file.resize(0);
    file.write(written.toUtf8());
    file.close();

    for (int round = 0; round < 2; ++round) {
        QVERIFY(exportToFile(markdown(), project, {}, path, true, progress));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString again = QString::fromUtf8(file.readAll());
        file.close();
        QVERIFY(
            again.contains(u"<!-- meipi:keep -->\n"_qs + remark + u"\n<!-- /meipi:keep -->"_qs));
    }
}

void TestMarkdownExporter::fillsInATemplateOfTheUser()
{
    QTemporaryDir folder;
    const ExportOptions options =
        withTemplate(folder,
                     "\xef\xbb\xbf# {{title}} ({{highlightCount}})\r\n{{#groups}}{{#passages}}"
                     "{{path}}|{{#oneLine}}{{quote}}{{/oneLine}}{{#notes}}|{{statusKey}}{{/notes}};"
                     "{{/passages}}{{/groups}}{{>title}}{{nothing}}\r\n");
    QCOMPARE(text(exported(readProposal().snapshot(), options)),
             u"# 关于建设智慧乡镇的建议 (4)\nfront|全县12个乡镇中有3个通了光纤|question;"
             "1.1|建设覆盖各村的光纤网络，2027年底前完成。|objection;"
             "2.1|每年培训基层干部500人次|todo;2.2|编程课程;\n"_qs);
}

void TestMarkdownExporter::shipsTemplatesThatGiveTheWordsBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Obsidian") << u"obsidian"_qs;
    QTest::newRow("CommonMark") << u"commonmark"_qs;
}

void TestMarkdownExporter::shipsTemplatesThatGiveTheWordsBack()
{
    QFETCH(QString, name);
    for (const ExportCase &each : exportCases()) {
        if (each.options.kind != ExportOptions::Kind::AllNotes || each.options.includePrivate)
            continue;
        ExportOptions options = each.options;
        options.templateFile = shippedTemplate(name);
        const QString page = text(exported(each.project, options));
        const PageOfNotes read = readNotes(page, Flavour::CommonMark);
        QStringList notes = read.notes + read.replies;
        notes.removeDuplicates();
        notes.sort();
        QCOMPARE(notes, notesOf(each.project));
        for (const QString &quote : quotesOf(each.project)) {
            const bool isThere =
                std::any_of(read.quotes.cbegin(), read.quotes.cend(),
                            [&quote](const QString &whole) { return whole.endsWith(quote); });
            QVERIFY2(isThere || each.name == u"without-a-place", qPrintable(quote + page));
        }
    }
    QCOMPARE(shippedTemplate(u"../../etc/passwd"), QString());
}

void TestMarkdownExporter::refusesABrokenTemplate_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<Error::Code>("code");

    QTest::newRow("open tag") << QByteArray("{{title") << Error::Code::Malformed;
    QTest::newRow("open section") << QByteArray("{{#groups}}x") << Error::Code::Malformed;
    QTest::newRow("section closed twice")
        << QByteArray("{{#a}}{{/a}}{{/a}}") << Error::Code::Malformed;
    QTest::newRow("other closing tag") << QByteArray("{{#a}}{{/b}}") << Error::Code::Malformed;
    QTest::newRow("bad delimiters") << QByteArray("{{=a=}}") << Error::Code::Malformed;
    QTest::newRow("function in place of a value")
        << QByteArray("{{yaml}}") << Error::Code::Malformed;
    QTest::newRow("nested out of measure")
        << QByteArray("{{#groups}}").repeated(5000) + QByteArray("{{/groups}}").repeated(5000)
        << Error::Code::TooLarge;
    QTest::newRow("nested behind other delimiters")
        << "{{=< >=}}" + QByteArray("<#a>").repeated(5000) + QByteArray("</a>").repeated(5000)
        << Error::Code::TooLarge;
    QTest::newRow("two megabytes") << QByteArray(2 << 20, 'x') << Error::Code::TooLarge;
}

void TestMarkdownExporter::refusesABrokenTemplate()
{
    QFETCH(QByteArray, source);
    QTemporaryDir folder;
    const auto page = exported(readProposal().snapshot(), withTemplate(folder, source));
    QVERIFY(!page);
    QTEST(page.error().code, "code");

    ExportOptions missing;
    missing.templateFile = folder.filePath(u"missing"_qs);
    QCOMPARE(exported({}, missing).error().code, Error::Code::FileAccess);
}

void TestMarkdownExporter::neverReadsNotesAsATemplate()
{
    ProjectBuilder builder;
    builder.document(u"文。"_qs)
        .highlight(u"文"_qs)
        .note(u"{{>text}}{{#notes}}{{text}}{{/notes}}"_qs);
    QTemporaryDir folder;
    const ExportOptions options = withTemplate(
        folder,
        "{{#groups}}{{#passages}}{{#notes}}{{>text}}{{{text}}}{{/notes}}{{/passages}}{{/groups}}");
    QCOMPARE(text(exported(builder.snapshot(), options)),
             u"{{>text}}{{#notes}}{{text}}{{/notes}}"_qs);
}

void TestMarkdownExporter::groupsByAuthorAndDate()
{
    ProjectBuilder builder = readProposal();
    builder.as(u"乙"_qs).highlight(u"在中学"_qs).note(u"乙的话"_qs);
    ExportOptions options;
    options.groupBy = ExportOptions::GroupBy::Author;
    const PageOfNotes page =
        readNotes(text(exported(builder.snapshot(), options)), Flavour::CommonMark);
    QCOMPARE(page.headings.mid(1).join(u'|'), u"备忘录|乙|甲|其他备忘录"_qs);
    QCOMPARE(sorted(page.quotes), quotesOf(builder.snapshot()));
    QCOMPARE(sorted(page.notes + page.replies), notesOf(builder.snapshot()));
    options.groupBy = ExportOptions::GroupBy::Date;
    const PageOfNotes byDate =
        readNotes(text(exported(builder.snapshot(), options)), Flavour::CommonMark);
    QCOMPARE(byDate.headings.mid(1).join(u'|'), u"备忘录|2026-01-02|其他备忘录"_qs);
    QCOMPARE(sorted(byDate.notes + byDate.replies), notesOf(builder.snapshot()));
}

void TestMarkdownExporter::showsOnlyWhatIsAskedFor_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("onlyWithNotes");
    QTest::addColumn<QStringList>("quotes");

    const QString fibre = u"建设覆盖各村的光纤网络，2027年底前完成。"_qs;
    const QString figure = u"全县12个乡镇中有3个通了光纤"_qs;
    const QString training = u"每年培训基层干部500人次"_qs;
    QTest::newRow("with notes") << QString() << true << QStringList{figure, fibre, training};
    QTest::newRow("theme") << u"theme:设施"_qs << false << QStringList{figure, fibre};
    QTest::newRow("section") << u"section:2"_qs << false << QStringList{training, u"编程课程"_qs};
    QTest::newRow("section with notes") << u"section:2"_qs << true << QStringList{training};
    QTest::newRow("status") << u"status:objection"_qs << false << QStringList{fibre};
    QTest::newRow("words") << u"人社局"_qs << false << QStringList{training};
    QTest::newRow("nothing") << u"author:甲 quote:没有这样的话"_qs << false << QStringList{};
}

void TestMarkdownExporter::showsOnlyWhatIsAskedFor()
{
    QFETCH(QString, filter);
    QFETCH(bool, onlyWithNotes);
    QFETCH(QStringList, quotes);
    const ProjectSnapshot project = readProposal().snapshot();
    ExportOptions options;
    options.onlyWithNotes = onlyWithNotes;
    options.filter = *parseCondition(filter, project);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    QVERIFY(exportTo(markdown(), project, options, buffer, progress));
    const PageOfNotes page = readNotes(QString::fromUtf8(buffer.data()), Flavour::CommonMark);
    QCOMPARE(page.quotes, quotes);
    QCOMPARE(page.notes.contains(u"与教育局会商。"_qs), filter.isEmpty()); // on a section
}

void TestMarkdownExporter::showsWhatAQuoteIsFrom_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<ExportOptions::Context>("context");
    QTest::addColumn<QString>("expected");

    using Context = ExportOptions::Context;
    QTest::newRow("nothing") << u"第二"_qs << Context::None << QString();
    QTest::newRow("sentence") << u"第二"_qs << Context::Sentence
                              << u"所在句：第二句𠮷；还是它。"_qs;
    QTest::newRow("paragraph") << u"第二"_qs << Context::Paragraph
                               << u"所在段：第一句。第二句𠮷；还是它。第三句。"_qs;
    QTest::newRow("two sentences")
        << u"句。第二"_qs << Context::Sentence << u"所在句：第一句。第二句𠮷；还是它。"_qs;
    QTest::newRow("over paragraphs")
        << u"第三句。\n后"_qs << Context::Sentence << u"所在句：第三句。\\\n后一段"_qs;
    QTest::newRow("the quote is all of it") << u"后一段"_qs << Context::Paragraph << QString();
}

void TestMarkdownExporter::showsWhatAQuoteIsFrom()
{
    QFETCH(QString, quote);
    QFETCH(ExportOptions::Context, context);
    QFETCH(QString, expected);
    ProjectBuilder builder;
    builder.document(u"第一句。第二句𠮷；还是它。第三句。\n后一段"_qs).highlight(quote);
    ExportOptions options;
    options.context = context;
    for (const QString &name : {u"notes"_qs, u"obsidian"_qs, u"commonmark"_qs}) {
        options.templateFile = shippedTemplate(name);
        const QString page = text(exported(builder.snapshot(), options));
        QVERIFY2(expected.isEmpty() ? !page.contains(u"所在"_qs) : page.contains(expected + u'\n'),
                 qPrintable(page));
    }
}

void TestMarkdownExporter::writesTenThousandHighlights()
{
    const ProjectSnapshot project = manyHighlights(10000);
    const auto page = exported(project, {});
    QVERIFY(page);
    QCOMPARE(readNotes(QString::fromUtf8(*page), Flavour::CommonMark).quotes.size(), 10000);
}

void TestMarkdownExporter::stopsWhenCancelled()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    progress.cancel();
    const auto written = markdown().write(readProposal().snapshot(), {}, buffer, progress);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Cancelled);
    QVERIFY(buffer.data().isEmpty());
}

QTEST_GUILESS_MAIN(TestMarkdownExporter)
#include "tst_markdownexporter.moc"
