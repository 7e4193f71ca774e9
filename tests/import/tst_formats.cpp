// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats.h"

#include <QTest>

using namespace meipi;

class TestFormats : public QObject {
    Q_OBJECT

private slots:
    void knowsAFileByItsContent_data();
    void knowsAFileByItsContent();
    void findsMarkedHeadings_data();
    void findsMarkedHeadings();
};

void TestFormats::knowsAFileByItsContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<FileFormat::Kind>("kind");

    using Kind = FileFormat::Kind;
    const auto row = [](const char *phrase, const QByteArray &bytes, const QString &name,
                        const char *mediaType, Kind kind) {
        QTest::newRow(phrase) << bytes << name << QString::fromLatin1(mediaType) << kind;
    };
    const QByteArray zip("PK\x03\x04\x14\0\0\0", 8);
    row("plain text", "1. Invest", u"a.txt"_qs, "text/plain", Kind::Text);
    row("no suffix", "1. Invest", u"a"_qs, "text/plain", Kind::Text);
    row("no name", "1. Invest", {}, "text/plain", Kind::Text);
    row("empty", {}, u"a.txt"_qs, "text/plain", Kind::Text);
    row("Markdown", "# Invest", u"建议.MD"_qs, "text/markdown", Kind::Text);
    row("Markdown named in full", "# Invest", u"a.markdown"_qs, "text/markdown", Kind::Text);
    row("PDF", "%PDF-1.7\n", u"a.pdf"_qs, "application/pdf", Kind::Document);
    row("PDF named as text", "%PDF-1.7\n", u"a.txt"_qs, "application/pdf", Kind::Document);
    row("PDF after a mark", "\xef\xbb\xbf%PDF-1.7\n", u"a.pdf"_qs, "application/pdf",
        Kind::Document);
    row("text about PDF", "The %PDF-1.7 header", u"a.txt"_qs, "text/plain", Kind::Text);
    row("text named as PDF", "1. Invest", u"a.pdf"_qs, "text/plain", Kind::Text);
    row("Word", zip + "word/document.xml", u"a.docx"_qs,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Kind::Document);
    row("Word without its document", zip, u"a.docx"_qs,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Kind::Document);
    row("long Word", zip + QByteArray(300000, 'x') + "word/document.xml", u"a"_qs,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Kind::Document);
    row("EPUB", zip + "mimetypeapplication/epub+zip", u"a.zip"_qs, "application/epub+zip",
        Kind::Document);
    row("ODT", zip + "mimetypeapplication/vnd.oasis.opendocument.text", u"a"_qs,
        "application/vnd.oasis.opendocument.text", Kind::Document);
    row("EPUB without its type", zip + "META-INF/container.xml", u"a.epub"_qs,
        "application/epub+zip", Kind::Document);
    row("ZIP named as EPUB", zip + "a.txt", u"a.epub"_qs, "application/zip", Kind::Archive);
    row("ZIP", zip + "a.txt", u"a.zip"_qs, "application/zip", Kind::Archive);
    row("empty ZIP", "PK\x05\x06", u"a.zip"_qs, "application/zip", Kind::Archive);
    row("old Word", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", u"a.doc"_qs, "application/x-ole-storage",
        Kind::Document);
    row("RTF named as Word", "{\\rtf1", u"a.docx"_qs, "application/rtf", Kind::Document);
    row("web page", "<p>1. Invest", u"a.HTM"_qs, "text/html", Kind::Document);
    row("web page named as text", "\xef\xbb\xbf\n<!DOCTYPE html><p>1. Invest", u"a.txt"_qs,
        "text/html", Kind::Document);
    row("web page named as Word", "<html xmlns=\"x\">", u"a.doc"_qs, "text/html", Kind::Document);
    row("XHTML", "<?xml version=\"1.0\"?>\n<!-- a -->\n<html>", u"a"_qs, "text/html",
        Kind::Document);
    row("other XML", "<?xml version=\"1.0\"?>\n<htmlish>", u"a.xml"_qs, "text/plain", Kind::Text);
    row("text about HTML", "The <html> element", u"a.txt"_qs, "text/plain", Kind::Text);
    row("saved with its pictures", "MIME-Version: 1.0", u"a.mht"_qs, "multipart/related",
        Kind::Document);
    row("picture", "\x89PNG\r\n\x1a\n", u"a.txt"_qs, "image/png", Kind::Picture);
    row("TIFF", QByteArray("II*\0", 4), u"a.tif"_qs, "image/tiff", Kind::Picture);
    row("program", "\x7f\x45\x4c\x46\2", u"a.txt"_qs, "application/x-executable", Kind::Other);
}

void TestFormats::knowsAFileByItsContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, mediaType);
    QFETCH(FileFormat::Kind, kind);

    const FileFormat format = formatOf(bytes, name);
    QCOMPARE(format.mediaType, mediaType);
    QCOMPARE(format.kind, kind);
    QVERIFY(!format.title.isEmpty());
}

void TestFormats::findsMarkedHeadings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("headings"); // "paragraph:level"

    const auto row = [](const char *name, const QString &text, const QStringList &headings) {
        QTest::newRow(name) << text << headings;
    };
    row("empty", {}, {});
    row("levels", u"# 一\n文\n## 二\n###### 六\n"_qs, {u"0:1"_qs, u"2:2"_qs, u"3:6"_qs});
    row("too deep", u"####### 七"_qs, {});
    row("no space", u"#一\n#5 号"_qs, {});
    row("tab", u"#\t一"_qs, {u"0:1"_qs});
    row("only marks", u"#\n##"_qs, {});
    row("indented by three", u"   # 一"_qs, {u"0:1"_qs});
    row("indented by four", u"    # 一"_qs, {});
    row("in code", u"```\n# 一\n```\n# 二"_qs, {u"3:1"_qs});
    row("code with a language", u"~~~ text\n# 一\n~~~\n# 二"_qs, {u"3:1"_qs});
    row("code closed by a longer fence", u"```\n# 一\n`````\n# 二"_qs, {u"3:1"_qs});
    row("not closed by a shorter one", u"````\n```\n# 一\n````\n# 二"_qs, {u"4:1"_qs});
    row("not closed by the other one", u"```\n~~~\n# 一\n```\n# 二"_qs, {u"4:1"_qs});
    row("not closed by one with a word", u"```\n```c\n# 一\n```\n# 二"_qs, {u"4:1"_qs});
    row("never closed", u"# 一\n```\n# 二"_qs, {u"0:1"_qs});
    row("code within a line", u"```x``` y\n# 一"_qs, {u"1:1"_qs});
    row("outside the BMP", u"# \U0001F4D6"_qs, {u"0:1"_qs});
}

void TestFormats::findsMarkedHeadings()
{
    QFETCH(QString, text);
    QFETCH(QStringList, headings);

    QStringList found;
    const QList<HeadingHint> hints = markdownHeadings(Text(text));
    for (const HeadingHint &hint : hints) {
        found.append(QStringLiteral("%1:%2").arg(hint.paragraph).arg(hint.level));
        QVERIFY(!hint.bold);
    }
    QCOMPARE(found, headings);
}

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
