// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"
#include "support/pdfsketch.h"

#include <QTest>

using namespace meipi;
using namespace meipi::test;

/// PDF on the command line: passwords, pages, and what people marked in it.
class TestMarkOptions : public QObject {
    Q_OBJECT

private slots:
    void marksComeWithoutTheme();
    void coloursBecomeThemes();
    void marksCanBeLeftOut();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void asksForThePassword();
    void citesThePage();

private:
    static QByteArray pdf();
};

QByteArray TestMarkOptions::pdf()
{
    PdfSketch sketch;
    sketch.page().text(90, 100, 12, u"建设统一开放的数据基础设施。"_qs);
    sketch.page().text(90, 100, 12, u"二、推动算力共享。"_qs);
    sketch.annotation({"Highlight",
                       {QRectF(162, 89, 24, 13)},
                       "1 1 0",
                       u"王芳"_qs,
                       u"要紧"_qs,
                       "D:20250102030405Z",
                       {}});
    return sketch.bytes();
}

void TestMarkOptions::marksComeWithoutTheme()
{
    const Workplace place;
    const QString project = place.path(u"p.meipi"_qs);
    QCOMPARE(run({u"project"_qs, u"new"_qs, project, place.file(u"a.pdf"_qs, pdf())}).code, 0);

    const QJsonArray rows =
        run({u"highlight"_qs, u"list"_qs, project, u"--json"_qs}).rows(u"highlights"_qs);
    QCOMPARE(rows.size(), 1);
    const QJsonObject row = rows[0].toObject();
    QCOMPARE(row[u"quote"].toString(), u"共享"_qs);
    QCOMPARE(row[u"author"].toString(), u"王芳"_qs);
    QCOMPARE(row[u"created"].toString(), u"2025-01-02T03:04:05Z"_qs);
    QVERIFY(row[u"themes"].toArray().isEmpty());
    QCOMPARE(row[u"notes"].toArray()[0].toObject()[u"text"].toString(), u"要紧"_qs);
    QCOMPARE(run({u"project"_qs, u"check"_qs, project}).code, 0);
}

void TestMarkOptions::coloursBecomeThemes()
{
    Workplace place;
    const QString file = place.file(u"a.pdf"_qs, pdf());
    QCOMPARE(run({u"document"_qs, u"add"_qs, place.project(), file, u"--marks"_qs,
                  u"#ffff00=算力/共享"_qs, u"--marks"_qs, u"#0f0=别的"_qs})
                 .code,
             0);

    const QJsonArray rows =
        run({u"highlight"_qs, u"list"_qs, place.project(), u"--json"_qs}).rows(u"highlights"_qs);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].toObject()[u"themes"].toArray()[0].toString(), u"算力/共享"_qs);
}

void TestMarkOptions::marksCanBeLeftOut()
{
    Workplace place;
    const QString file = place.file(u"a.pdf"_qs, pdf());
    QCOMPARE(
        run({u"document"_qs, u"add"_qs, place.project(), file, u"--marks"_qs, u"none"_qs}).code, 0);

    QVERIFY(run({u"highlight"_qs, u"list"_qs, place.project(), u"--json"_qs})
                .rows(u"highlights"_qs)
                .isEmpty());
}

void TestMarkOptions::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QStringList>("wishes");

    QTest::newRow("no colour") << QStringList{u"yellow=算力"_qs};
    QTest::newRow("no theme") << QStringList{u"#ffff00="_qs};
    QTest::newRow("only a colour") << QStringList{u"#ffff00"_qs};
    QTest::newRow("none and some") << QStringList{u"none"_qs, u"#ffff00=算力"_qs};
}

void TestMarkOptions::refusesWhatMakesNoSense()
{
    QFETCH(QStringList, wishes);

    Workplace place;
    QStringList command{u"document"_qs, u"add"_qs, place.project(), place.file(u"a.pdf"_qs, pdf())};
    for (const QString &wish : std::as_const(wishes))
        command << u"--marks"_qs << wish;

    QCOMPARE(failureFault(run(command), 2), QString());
    QCOMPARE(run({u"document"_qs, u"list"_qs, place.project(), u"--json"_qs})
                 .rows(u"documents"_qs)
                 .size(),
             1);
}

void TestMarkOptions::asksForThePassword()
{
    const Workplace place;
    PdfSketch sketch;
    sketch.page().text(90, 100, 12, u"Under lock and key"_qs);
    const QString file = place.file(u"a.pdf"_qs, sketch.bytes("view"));

    QCOMPARE(failureFault(run({u"outline"_qs, file}), 1), QString());
    QCOMPARE(failureFault(run({u"outline"_qs, file, u"--password"_qs, u"open"_qs}), 1), QString());
    QCOMPARE(run({u"outline"_qs, file, u"--password"_qs, u"view"_qs}).code, 0);
}

void TestMarkOptions::citesThePage()
{
    const Workplace place;
    const QString project = place.path(u"p.meipi"_qs);
    QCOMPARE(run({u"project"_qs, u"new"_qs, project, place.file(u"a.pdf"_qs, pdf())}).code, 0);

    const QJsonArray rows =
        run({u"highlight"_qs, u"list"_qs, project, u"--json"_qs}).rows(u"highlights"_qs);
    QCOMPARE(rows[0].toObject()[u"page"].toVariant().toString(), u"2"_qs);
}

QTEST_GUILESS_MAIN(TestMarkOptions)
#include "tst_markoptions.moc"
