// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"
#include "import/wordfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

/// Documents of other programs on the command line.
class TestSourceCommands : public QObject {
    Q_OBJECT

private slots:
    void readsWordFiles();
    void readsTrackedChangesAsAsked();
    void keepsBothTextsAsVersions();
    void bringsComments();
    void givesTheOriginalBack();
    void replacesNoFileUnasked();
};

namespace {

QString paragraph(const QString &content)
{
    return u"<w:p>%1</w:p>"_qs.arg(content);
}

QString words(const QString &text)
{
    return u"<w:r><w:t>%1</w:t></w:r>"_qs.arg(text);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestSourceCommands::readsWordFiles()
{
    const Workplace place;
    const QString page = u"<w:r><w:lastRenderedPageBreak/></w:r>"_qs;
    const QString file = place.file(u"提案.docx"_qs,
                                    wordFile(paragraph(words(u"一、加强\U0001F4D6投入"_qs))
                                             + paragraph(words(u"建设枢纽。"_qs))
                                             + paragraph(page + words(u"二、开放数据"_qs))));
    const QJsonObject outline = run({u"outline"_qs, file, u"--json"_qs}).json();
    QCOMPARE(outline[u"sections"].toArray().size(), 2);
    const QString project = place.path(u"p.meipi"_qs);
    QCOMPARE(run({u"project"_qs, u"new"_qs, project, file}).code, 0);
    const QJsonObject made =
        run({u"highlight"_qs, u"add"_qs, project, u"--quote"_qs, u"开放数据"_qs, u"--json"_qs})
            .json()[u"highlight"]
            .toObject();
    QCOMPARE(made[u"page"].toInt(), 2);
    QVERIFY(made[u"citation"].toString().contains(u"2"));
}

void TestSourceCommands::readsTrackedChangesAsAsked()
{
    const Workplace place;
    const QString file = place.file(u"a.docx"_qs,
                                    wordFile(paragraph(words(u"甲"_qs) + u"<w:ins w:id=\"1\">"_qs
                                                       + words(u"乙"_qs) + u"</w:ins>"_qs)));
    const auto characters = [&](const QStringList &more) {
        const Outcome outcome = run(QStringList{u"outline"_qs, file, u"--json"_qs} + more);
        return outcome.json()[u"document"].toObject()[u"characters"].toInt();
    };
    QCOMPARE(characters({}), 3); // with the line's end
    QCOMPARE(characters({u"--changes=final"_qs}), 3);
    QCOMPARE(characters({u"--changes=original"_qs}), 2);
    QCOMPARE(failureFault(run({u"outline"_qs, file, u"--changes=both"_qs}), 2), QString());
    QVERIFY(!run({u"outline"_qs, file}).messages.isEmpty()); // said
}

void TestSourceCommands::keepsBothTextsAsVersions()
{
    Workplace place;
    const auto comment = [](int id, const QString &text) {
        return u"<w:comment w:id=\"%1\" w:author=\"李\">%2</w:comment>"_qs.arg(
            QString::number(id), paragraph(words(text)));
    };
    const auto commented = [](int id, const QString &runs) {
        return u"<w:commentRangeStart w:id=\"%1\"/>%2<w:commentRangeEnd w:id=\"%1\"/>"_qs.arg(
            QString::number(id), runs);
    };
    const QString file = place.file(
        u"a.docx"_qs,
        wordFile(
            paragraph(u"<w:del w:id=\"8\"><w:r><w:delText>旧旧</w:delText></w:r></w:del>"_qs
                      + commented(1, words(u"甲乙"_qs)) + words(u"，"_qs) + u"<w:ins w:id=\"9\">"_qs
                      + commented(2, words(u"丙丁"_qs)) + u"</w:ins>"_qs),
            {{u"comments.xml"_qs,
              wordPart(u"comments"_qs, comment(1, u"为何？"_qs) + comment(2, u"新增？"_qs))}}));
    const QString project = place.path(u"b.meipi"_qs);
    QCOMPARE(run({u"project"_qs, u"new"_qs, project, file, u"--changes=both"_qs}).code, 0);
    QCOMPARE(run({u"project"_qs, u"check"_qs, project}).code, 0);
    const QString json = place.path(u"b.json"_qs);
    QCOMPARE(run({u"export"_qs, project, u"-o"_qs, json}).code, 0);
    QFile exported(json);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(exported.readAll()).object();
    const QJsonObject document = all[u"documents"].toArray()[0].toObject();
    QCOMPARE(document[u"text"].toString(), u"甲乙，丙丁\n"_qs);
    QCOMPARE(document[u"version"].toInt(), 2);
    QCOMPARE(document[u"versions"].toArray().size(), 2);
    const QJsonArray highlights = all[u"highlights"].toArray();
    QCOMPARE(highlights.size(), 2);
    const QJsonObject shared = highlights[0].toObject();
    QCOMPARE(shared[u"quote"].toString(), u"甲乙"_qs);
    QCOMPARE(shared[u"start"].toInt(), 0);
    QCOMPARE(shared[u"selector"].toObject()[u"version"].toInt(), 1);
    QCOMPARE(shared[u"selector"].toObject()[u"prefix"].toString(), u"旧旧"_qs);
    QCOMPARE(shared[u"placements"].toArray().size(), 2);
    const QJsonObject added = highlights[1].toObject();
    QCOMPARE(added[u"quote"].toString(), u"丙丁"_qs);
    QCOMPARE(added[u"selector"].toObject()[u"version"].toInt(), 2);
    QCOMPARE(run({u"history"_qs, u"undo"_qs, project}).code, 0); // one step
    QVERIFY(
        run({u"document"_qs, u"list"_qs, project, u"--json"_qs}).rows(u"documents"_qs).isEmpty());
}

void TestSourceCommands::bringsComments()
{
    Workplace place;
    const QByteArray comments =
        wordPart(u"comments"_qs,
                 u"<w:comment w:id=\"1\" w:author=\"李\">%1</w:comment>"_qs.arg(
                     paragraph(words(u"为何？"_qs))));
    const QString file =
        place.file(u"a.docx"_qs,
                   wordFile(paragraph(u"<w:commentRangeStart w:id=\"1\"/>"_qs + words(u"甲乙"_qs)
                                      + u"<w:commentRangeEnd w:id=\"1\"/>"_qs),
                            {{u"comments.xml"_qs, comments}}));
    const QString project = place.project();
    QCOMPARE(run({u"document"_qs, u"add"_qs, project, file}).code, 0);
    const QJsonArray highlights =
        run({u"highlight"_qs, u"list"_qs, project, u"--document"_qs, u"a.docx"_qs, u"--json"_qs})
            .rows(u"highlights"_qs);
    QCOMPARE(highlights.size(), 1);
    QCOMPARE(highlights[0][u"quote"].toString(), u"甲乙"_qs);
    QCOMPARE(highlights[0][u"notes"][0][u"text"].toString(), u"为何？"_qs);
    QCOMPARE(highlights[0][u"notes"][0][u"author"].toString(), u"李"_qs);
}

void TestSourceCommands::givesTheOriginalBack()
{
    Workplace place;
    const QString project = place.project();
    const QString out = place.path(u"out.txt"_qs);
    QCOMPARE(run({u"document"_qs, u"original"_qs, project, u"-o"_qs, out}).code, 0);
    QCOMPARE(contentOf(out), contentOf(place.text()));
    const Outcome printed = run({u"document"_qs, u"original"_qs, project, u"--document"_qs,
                                 u"sample.txt"_qs, u"-o"_qs, u"-"_qs});
    QCOMPARE(printed.output.toUtf8(), contentOf(place.text()));
    QCOMPARE(failureFault(run({u"document"_qs, u"original"_qs, project, u"--document"_qs,
                               u"none"_qs, u"-o"_qs, out}),
                          1),
             QString());
    QCOMPARE(failureFault(run({u"document"_qs, u"original"_qs, project}), 2), QString());
}

void TestSourceCommands::replacesNoFileUnasked()
{
    Workplace place;
    const QString project = place.project();
    const QString there = place.file(u"there.txt"_qs, QByteArray("mine"));
    const QStringList command{u"document"_qs, u"original"_qs, project, u"-o"_qs, there};
    QCOMPARE(failureFault(run(command), 1), QString());
    QCOMPARE(contentOf(there), QByteArray("mine"));
    QCOMPARE(run(command + QStringList{u"--force"_qs}).code, 0);
    QCOMPARE(contentOf(there), contentOf(place.text()));
}

QTEST_GUILESS_MAIN(TestSourceCommands)
#include "tst_sourcecommands.moc"
