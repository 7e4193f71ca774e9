// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"
#include "import/richtext.h"
#include "import/sourcearchive.h"
#include "import/webpage.h"
#include "wordfile.h"

#include <QProcess>
#include <QStandardPaths>
#include <QStringEncoder>
#include <QTest>

using namespace meipi;
using meipi::test::archiveOf;

/// Whole files of the formats that another program makes text of.
class TestSourceFormats : public QObject {
    Q_OBJECT

private slots:
    void readsWhatPandocWrites_data();
    void readsWhatPandocWrites();
    void readsWebPages_data();
    void readsWebPages();
    void findsDeclaredEncodings_data();
    void findsDeclaredEncodings();
    void doesNotBelieveAWrongDeclaration();
    void believesADeclarationThatFits();
    void readsRichTextOfAnyCodePage_data();
    void readsRichTextOfAnyCodePage();
    void saysWhatToInstall();
    void stopsWhenCancelled();
    void readsPartsOfArchives();
    void refusesArchivesThatUnpackToTooMuch();

private:
    static bool hasPandoc();
    static QByteArray written(const QString &markdown, const QString &format);
};

#define MEIPI_REQUIRE_PANDOC                                                                       \
    if (!hasPandoc())                                                                              \
    QSKIP("pandoc is not installed")

bool TestSourceFormats::hasPandoc()
{
    return !QStandardPaths::findExecutable(u"pandoc"_qs).isEmpty();
}

QByteArray TestSourceFormats::written(const QString &markdown, const QString &format)
{
    QProcess pandoc;
    pandoc.start(u"pandoc"_qs,
                 {u"-f"_qs, u"markdown"_qs, u"-t"_qs, format, u"-s"_qs, u"-o"_qs, u"-"_qs});
    pandoc.write(markdown.toUtf8());
    pandoc.closeWriteChannel();
    pandoc.waitForFinished();
    return pandoc.readAllStandardOutput();
}

void TestSourceFormats::readsWhatPandocWrites_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<QString>("text");

    const QString body = u"一、总体要求\n加强基础研究。\n1. 甲\n2. 乙\n品名\t数量\n煤\t3\n"_qs;
    QTest::newRow("docx") << u"docx"_qs << u"a.docx"_qs
                          << u"application/vnd.openxmlformats-officedocument."
                             "wordprocessingml.document"_qs
                          << body;
    QTest::newRow("odt") << u"odt"_qs << u"a.odt"_qs
                         << u"application/vnd.oasis.opendocument.text"_qs << body;
    QTest::newRow("epub named as text")
        << u"epub"_qs << u"a.txt"_qs << u"application/epub+zip"_qs << body;
    QTest::newRow("html without suffix") << u"html"_qs << u"a"_qs << u"text/html"_qs << body;
    QTest::newRow("rtf") << u"rtf"_qs << u"a.rtf"_qs << u"application/rtf"_qs << QString();
}

void TestSourceFormats::readsWhatPandocWrites()
{
    MEIPI_REQUIRE_PANDOC;
    QFETCH(QString, format);
    QFETCH(QString, name);
    QFETCH(QString, text);

    const QByteArray bytes = written(u"# 一、总体要求\n\n**加强**基础研究。\n\n1. 甲\n2. 乙\n\n"
                                     "|品名|数量|\n|--|--|\n|煤|3|\n"_qs,
                                     format);
    Progress progress;
    const auto document = importBytes(bytes, name, {}, progress);
    QVERIFY2(document, qPrintable(document ? QString() : document.error().message));
    QTEST(document->mediaType, "mediaType");
    QCOMPARE(document->bytes, bytes);
    if (text.isEmpty()) { // what pandoc writes as RTF has tables of its own kind
        QVERIFY(document->text.string().contains(u"加强基础研究。\n"));
    } else {
        QVERIFY2(document->text.string().contains(text), qPrintable(document->text.string()));
        QVERIFY(!document->hints.isEmpty());
    }
    const qsizetype bold = document->text.string().indexOf(u"加强");
    const bool isStyled =
        std::any_of(document->structure.styles.cbegin(), document->structure.styles.cend(),
                    [bold](const StyledRange &style) {
                        return style.bold && style.range == TextRange{bold, bold + 2};
                    });
    QVERIFY(isStyled);
}

void TestSourceFormats::readsWebPages_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << u"<html></html>"_qs << QString();
    QTest::newRow("unclosed") << u"<html><p>甲<p><b>乙"_qs << u"甲\n乙\n"_qs;
    QTest::newRow("script and style")
        << u"<html><style>p{}</style><script>alert(1)</script><p onclick=x()>甲</p>"_qs
        << u"甲\n"_qs;
    QTest::newRow("entities") << u"<html><p>&lt;&#x1F4D6;&nbsp;&amp;x"_qs
                              << u"<\U0001F4D6\u00a0&x\n"_qs;
    QTest::newRow("frame of another address")
        << u"<html><iframe src='file:///etc/passwd'></iframe><p>甲"_qs << u"甲\n"_qs;
    QTest::newRow("menu") << u"<html><ul><li><a href='/'>首页</a><li>服务</ul><p>甲"_qs
                          << u"首页\n• 服务\n甲\n"_qs;
    QTest::newRow("ranking of other pages")
        << u"<html><p>甲<ol><li><a href='/1'>乙</a><li><a href='/2'>丙</a></ol>"_qs
        << u"甲\n乙\n丙\n"_qs;
    QTest::newRow("table") << u"<html><table><tr><td>甲<br>乙</td><td>丙</td></tr></table>"_qs
                           << u"甲乙\t丙\n"_qs;
}

void TestSourceFormats::readsWebPages()
{
    MEIPI_REQUIRE_PANDOC;
    QFETCH(QString, html);

    Progress progress;
    const auto document = importBytes(html.toUtf8(), u"a.html"_qs, {}, progress);
    QVERIFY(document);
    QTEST(document->text.string(), "text");
}

void TestSourceFormats::findsDeclaredEncodings_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("encoding");

    QTest::newRow("none") << QByteArray("<p>charset=gbk") << QString();
    QTest::newRow("charset") << QByteArray("<META CharSet='GBK'>") << u"GBK"_qs;
    QTest::newRow("content type") << QByteArray(
        "<meta http-equiv=Content-Type content=\"text/html; charset=gb2312\">")
                                  << u"gb2312"_qs;
    QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\" encoding=\"big5\"?>") << u"big5"_qs;
    QTest::newRow("too late") << QByteArray(3000, ' ') + "<meta charset=gbk>" << QString();
}

void TestSourceFormats::findsDeclaredEncodings()
{
    QFETCH(QByteArray, html);
    QTEST(declaredEncoding(html), "encoding");
}

void TestSourceFormats::doesNotBelieveAWrongDeclaration()
{
    MEIPI_REQUIRE_PANDOC;
    const QString page = u"<html><meta charset=%1><p>国务院关于推动公共服务均等化的指导意见"_qs;
    QStringEncoder gb18030("GB18030");
    const QByteArray lying = gb18030(page.arg(u"utf-8"));
    Progress progress;
    const auto chinese = importBytes(lying, u"a.html"_qs, {}, progress);
    QVERIFY(chinese);
    QCOMPARE(chinese->text.string(), u"国务院关于推动公共服务均等化的指导意见\n"_qs);
    QCOMPARE(chinese->encoding, u"GB18030"_qs);
    QCOMPARE(chinese->problems.size(), 1);
    const auto unicode = importBytes(page.arg(u"gb2312").toUtf8(), u"a.html"_qs, {}, progress);
    QVERIFY(unicode);
    QCOMPARE(unicode->encoding, u"UTF-8"_qs);
    QCOMPARE(unicode->text.string(), chinese->text.string());
    const auto asTold = importBytes(lying, u"a.html"_qs, {u"Big5"_qs}, progress);
    QVERIFY(asTold);
    QCOMPARE(asTold->encoding, u"Big5"_qs);
}

void TestSourceFormats::believesADeclarationThatFits()
{
    MEIPI_REQUIRE_PANDOC;
    QStringEncoder gb18030("GB18030");
    Progress progress;
    const QByteArray page = gb18030(u"<html><meta charset=gb2312><p>公共服务均等化"_qs);
    const auto document = importBytes(page, u"a.html"_qs, {}, progress);
    QVERIFY(document);
    QCOMPARE(document->encoding, u"GB18030"_qs);
    QCOMPARE(document->text.string(), u"公共服务均等化\n"_qs);
    QVERIFY(document->problems.isEmpty());
}

void TestSourceFormats::readsRichTextOfAnyCodePage_data()
{
    QTest::addColumn<QByteArray>("rtf");
    QTest::addColumn<QByteArray>("utf8");

    const auto row = [](const char *name, const QByteArray &rtf, const QString &utf8) {
        QTest::newRow(name) << rtf << utf8.toUtf8();
    };
    row("Western", R"({\rtf1\ansi caf\'e9})", u"{\\rtf1\\ansi café}"_qs);
    row("code page of the file", R"({\rtf1\ansicpg936 \'b9\'fa\'ce\'f1})", u"{\\rtf1 国务}"_qs);
    row("code page of the font", R"({\rtf1{\fonttbl{\f3\fcharset136 A;}}\f3 \'b0\'ea})",
        u"{\\rtf1{\\fonttbl{\\f3\\fcharset136 A;}}\\f3 國}"_qs);
    row("Unicode", R"({\rtf1 \u22269?\u-10179?\u-9034?x})", u"{\\rtf1 国\U0001F4B6x}"_qs);
    row("stood in for by two bytes", R"({\rtf1\uc2\u22269\'b9\'fa x})", u"{\\rtf1 国 x}"_qs);
    row("second half that is a letter", R"({\rtf1\ansicpg936 \'81A})", u"{\\rtf1 丄}"_qs);
    row("braces that are text", R"({\rtf1 \'7b\u125?})", u"{\\rtf1 \\{\\}}"_qs);
    row("groups end a font", R"({\rtf1{\fonttbl{\f1\fcharset134 A;}}{\f1 \'b9\'fa}\'e9})",
        u"{\\rtf1{\\fonttbl{\\f1\\fcharset134 A;}}{\\f1 国}é}"_qs);
    row("binary data", "{\\rtf1\\bin3 }}}x}", u"{\\rtf1 x}"_qs);
    row("cut off", "{\\rtf1\\'b", u"{\\rtf1 \v"_qs);
    row("cut off in a word", "{\\rtf1\\", u"{\\rtf1"_qs);
}

void TestSourceFormats::readsRichTextOfAnyCodePage()
{
    QFETCH(QByteArray, rtf);
    QTEST(richTextInUtf8(rtf), "utf8");
}

void TestSourceFormats::saysWhatToInstall()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nonexistent");
    Progress progress;
    const auto document = importBytes("<html><p>a", u"a.html"_qs, {}, progress);
    qputenv("PATH", path);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::NotSupported);
    QVERIFY(document.error().message.contains(u"pandoc"));
    QVERIFY(document.error().message.contains(u"a.html"));
}

void TestSourceFormats::stopsWhenCancelled()
{
    Progress progress;
    progress.cancel();
    const auto document = importBytes("<html><p>a", u"a.html"_qs, {}, progress);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::Cancelled);
}

void TestSourceFormats::readsPartsOfArchives()
{
    auto archive =
        SourceArchive::open(archiveOf({{u"a.xml"_qs, "a"}, {u"b.xml"_qs, "b"}}), u"a"_qs);
    QVERIFY(archive);
    QVERIFY(archive->contains(u"b.xml"_qs));
    QCOMPARE(*archive->read(u"b.xml"_qs), QByteArray("b"));
    QCOMPARE(archive->read(u"c.xml"_qs).error().code, Error::Code::NotFound);
    const QByteArray leadsOut = archiveOf({{u"../../up.xml"_qs, "a"}, {u"b.xml"_qs, "b"}});
    QCOMPARE(SourceArchive::open(leadsOut, u"a"_qs).error().code, Error::Code::Malformed);
    QCOMPARE(SourceArchive::open("PK\3\4", u"a"_qs).error().code, Error::Code::Malformed);
}

void TestSourceFormats::refusesArchivesThatUnpackToTooMuch()
{
    const QByteArray large(qsizetype(40) << 20, ' ');
    const QByteArray bytes = archiveOf({{u"a.xml"_qs, large}, {u"b.xml"_qs, large}});
    QVERIFY(bytes.size() < 1 << 20);
    auto archive = SourceArchive::open(bytes, u"a"_qs);
    QVERIFY(archive);
    Progress progress;
    const auto checked = archive->checkMarkup(progress);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, Error::Code::TooLarge);
    QVERIFY(archive->read(u"a.xml"_qs).error().code == Error::Code::TooLarge); // all in all
    QHash<QString, QByteArray> many;
    for (int i = 0; i < 20'001; ++i)
        many.insert(QString::number(i), {});
    const auto crowded = SourceArchive::open(archiveOf(many), u"a"_qs);
    QVERIFY(!crowded);
    QCOMPARE(crowded.error().code, Error::Code::TooLarge);
}

QTEST_GUILESS_MAIN(TestSourceFormats)
#include "tst_sourceformats.moc"
