// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportcases.h"
#include "export/htmlreader.h"
#include "export/nastyprojects.h"

#include <QCryptographicHash>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestHtmlExporter : public QObject {
    Q_OBJECT

private slots:
    void letsNothingRunButItsOwnScript_data();
    void letsNothingRunButItsOwnScript();
    void givesTheWordsBack();
    void keepsTheWholeTextAsItIs();
    void leadsFromPassageToNotesAndBack();
    void sortsPassagesByTheme();
    void writesTheMemo();
    void leavesPrivateNotesOut();
};

namespace {

QByteArray policyHash(const QString &source)
{
    return "'sha256-"
        + QCryptographicHash::hash(source.toUtf8(), QCryptographicHash::Sha256).toBase64() + '\'';
}

QStringList asHtmlHasThem(QStringList list)
{
    for (QString &each : list)
        each = asXmlHasIt(each);
    return sorted(list);
}

QString wholeText(const HtmlReader &page)
{
    return page.texts(QString(), u"t"_qs).join(u'\n');
}

} // namespace

void TestHtmlExporter::letsNothingRunButItsOwnScript_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("notes") << u"html"_qs;
    QTest::newRow("whole text") << u"annotated-html"_qs;
}

void TestHtmlExporter::letsNothingRunButItsOwnScript()
{
    QFETCH(QString, format);
    for (int seed = 0; seed < nastyProjectCount(5); ++seed) {
        const HtmlReader page(exported(format, nastyProject(seed)));
        const QStringList scripts = page.texts(u"script"_qs);
        const QStringList styles = page.texts(u"style"_qs);
        QCOMPARE(scripts.size(), 1);
        QCOMPARE(styles.size(), 1);
        const QString policy = page.values(u"content"_qs).value(0);
        QCOMPARE(policy,
                 u"default-src 'none'; style-src %1; script-src %2; base-uri 'none'; "
                 "form-action 'none'"_qs.arg(QString::fromLatin1(policyHash(styles[0])),
                                             QString::fromLatin1(policyHash(scripts[0]))));
        const QStringList targets = page.values(u"href"_qs);
        for (const QString &target : targets)
            QVERIFY2(target.startsWith(u'#') || target.startsWith(u"meipi://document/"_qs),
                     qPrintable(target));
        QCOMPARE(page.values(u"src"_qs), QStringList());
        QCOMPARE(page.values(u"style"_qs), QStringList());
        QCOMPARE(page.values(u"onerror"_qs), QStringList());
    }
}

void TestHtmlExporter::givesTheWordsBack()
{
    for (int seed = 0; seed < nastyProjectCount(20); ++seed) {
        const ProjectSnapshot project = nastyProject(seed);
        const QByteArray bytes = exported(u"html", project);
        QCOMPARE(exported(u"html", rebuilt(project)), bytes);
        const HtmlReader page(bytes);
        QCOMPARE(sorted(page.texts(u"blockquote"_qs)), asHtmlHasThem(quotesOf(project)));
        const QStringList notes = page.texts(u"p"_qs, u"note"_qs);
        QCOMPARE(sorted(notes), asHtmlHasThem(notesOf(project)));
    }
}

void TestHtmlExporter::keepsTheWholeTextAsItIs()
{
    for (int seed = 0; seed < nastyProjectCount(20); ++seed) {
        const ProjectSnapshot project = nastyProject(seed);
        const QByteArray bytes = exported(u"annotated-html", project);
        QCOMPARE(exported(u"annotated-html", rebuilt(project)), bytes);
        QString text;
        for (const DocumentId &document : project.documents())
            text += project.text(document).string();
        text.chop(1);
        QCOMPARE(wholeText(HtmlReader(bytes)), asXmlHasIt(text));
    }
}

void TestHtmlExporter::leadsFromPassageToNotesAndBack()
{
    const HtmlReader page(exported(u"annotated-html", readProposal().snapshot()));
    const QStringList ids = page.values(u"id"_qs);
    const QStringList targets = page.values(u"href"_qs);
    for (int number = 1; number <= 4; ++number) {
        QCOMPARE(ids.count(u"b%1"_qs.arg(number)), 1);
        QCOMPARE(ids.count(u"n%1"_qs.arg(number)), 1);
        QVERIFY(targets.contains(u"#b%1"_qs.arg(number)));
        QVERIFY(targets.contains(u"#n%1"_qs.arg(number)));
    }
    for (const QString &target : targets)
        QVERIFY(!target.startsWith(u'#') || ids.contains(target.sliced(1)));
    QCOMPARE(page.texts(u"mark"_qs).first(), u"全县12个乡镇中有3个通了光纤"_qs);
}

void TestHtmlExporter::sortsPassagesByTheme()
{
    const HtmlReader page(exported(u"html", readProposal().snapshot()));
    // 设施 0, 光纤 below it 1, 人才 2: what is coded with 光纤 shows under 设施 too
    QCOMPARE(page.values(u"data-t"_qs), (QStringList{u"0 1"_qs, u"0 1"_qs, u"2"_qs, QString()}));
    QCOMPARE(page.values(u"data-theme"_qs), (QStringList{QString(), u"0"_qs, u"1"_qs, u"2"_qs}));
}

void TestHtmlExporter::writesTheMemo()
{
    ExportOptions options;
    options.kind = ExportOptions::Kind::Memo;
    const HtmlReader page(exported(u"html", readProposal().snapshot(), options));
    QCOMPARE(page.texts(u"h2"_qs),
             (QStringList{u"核心判断"_qs, u"逐条概览"_qs, u"重点批注"_qs, u"疑问与待办"_qs,
                          u"尚未覆盖"_qs}));
    QVERIFY(page.texts(u"p"_qs, u"note"_qs).contains(u"建议表述：由省级财政专项支持。"_qs));
}

void TestHtmlExporter::leavesPrivateNotesOut()
{
    for (const QString &format : {u"html"_qs, u"annotated-html"_qs}) {
        const ProjectSnapshot project = readProposal().snapshot();
        QVERIFY(!exported(format, project).contains("自己看的"));
        ExportOptions options;
        options.includePrivate = true;
        QVERIFY(exported(format, project, options).contains("自己看的"));
    }
}

QTEST_GUILESS_MAIN(TestHtmlExporter)
#include "tst_htmlexporter.moc"
