// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include <QFile>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

/// Other programs' formats, out and in.
class TestExchangeCommands : public QObject {
    Q_OBJECT

private slots:
    void init();

    void goesOutAndComesBack_data();
    void goesOutAndComesBack();
    void comesAsOneStep();
    void tellsLosses();
    void validates();
    void tellsFaults();
    void refuses_data();
    void refuses();

private:
    QString newProject(const QString &name);

    std::unique_ptr<Workplace> m_place;
};

void TestExchangeCommands::init()
{
    m_place = std::make_unique<Workplace>();
    QCOMPARE(run({u"highlight"_qs, u"add"_qs, m_place->project(), u"--quote"_qs, u"枢纽"_qs,
                  u"--theme"_qs, u"算力/基础"_qs, u"--note"_qs, u"多少？"_qs})
                 .code,
             0);
}

QString TestExchangeCommands::newProject(const QString &name)
{
    const QString path = m_place->path(name);
    return run({u"project"_qs, u"new"_qs, path, m_place->text()}).code == 0 ? path : QString();
}

void TestExchangeCommands::goesOutAndComesBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("highlights");

    QTest::newRow("REFI-QDA project") << u"out.qdpx"_qs << u"qdpx"_qs << 1;
    QTest::newRow("REFI-QDA codebook") << u"out.qdc"_qs << u"qdc"_qs << 0;
    QTest::newRow("web annotations") << u"out.jsonld"_qs << u"jsonld"_qs << 1;
    QTest::newRow("codebook as a table") << u"out.csv"_qs << u"codebook"_qs << 0;
}

void TestExchangeCommands::goesOutAndComesBack()
{
    QFETCH(QString, name);
    QFETCH(QString, format);
    QFETCH(int, highlights);
    const QString out = m_place->path(name);
    const Outcome written =
        run({u"export"_qs, m_place->project(), u"-o"_qs, out, u"--format"_qs, format});
    QCOMPARE(written.code, 0);
    QCOMPARE(written.messages, QString());
    const QString again = m_place->path(u"again"_qs);
    QCOMPARE(run({u"export"_qs, m_place->project(), u"-o"_qs, again, u"--format"_qs, format}).code,
             0);
    QFile first(out);
    QFile second(again);
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QCOMPARE(second.readAll(), first.readAll());

    const QString other = newProject(u"other.meipi"_qs);
    const Outcome done = run({u"import"_qs, other, out, u"--json"_qs});
    QCOMPARE(done.code, 0);
    QCOMPARE(done.messages, QString());
    const QJsonObject import = done.json()[u"import"].toObject();
    QCOMPARE(import[u"documents"].toInt(), 0);
    QCOMPARE(import[u"themes"].toInt(), 2);
    QCOMPARE(import[u"highlights"].toInt(), highlights);
    QCOMPARE(import[u"losses"].toArray().size(), 0);
    QCOMPARE(run({u"project"_qs, u"check"_qs, other}).code, 0);
    const QJsonArray rows =
        run({u"highlight"_qs, u"list"_qs, other, u"--json"_qs}).rows(u"highlights"_qs);
    QCOMPARE(rows.size(), highlights);
    if (highlights > 0) {
        QCOMPARE(rows[0][u"quote"].toString(), u"枢纽"_qs);
        QCOMPARE(rows[0][u"themes"][0].toString(), u"算力/基础"_qs);
        QCOMPARE(rows[0][u"notes"][0][u"text"].toString(), u"多少？"_qs);
    }
}

void TestExchangeCommands::comesAsOneStep()
{
    const QString out = m_place->path(u"out.qdpx"_qs);
    QCOMPARE(run({u"export"_qs, m_place->project(), u"-o"_qs, out}).code, 0);
    const QString other = newProject(u"other.meipi"_qs);
    QCOMPARE(run({u"import"_qs, other, out}).code, 0);
    QCOMPARE(run({u"history"_qs, u"undo"_qs, other}).code, 0);
    QCOMPARE(run({u"theme"_qs, u"list"_qs, other, u"--json"_qs}).rows(u"themes"_qs).size(), 0);
    QCOMPARE(run({u"history"_qs, u"redo"_qs, other}).code, 0);
    QCOMPARE(run({u"theme"_qs, u"list"_qs, other, u"--json"_qs}).rows(u"themes"_qs).size(), 2);
    const QStringList before = m_place->entries();
    const Outcome again = run({u"import"_qs, other, out, u"--json"_qs});
    QCOMPARE(again.json()[u"import"].toObject()[u"highlights"].toInt(), 0);
    QCOMPARE(again.json()[u"import"].toObject()[u"conflicts"].toArray().size(), 0);
    QCOMPARE(m_place->entries(), before);
}

void TestExchangeCommands::tellsLosses()
{
    QCOMPARE(run({u"note"_qs, u"add"_qs, m_place->project(), u"--private"_qs, u"秘密"_qs}).code, 0);
    const Outcome written =
        run({u"export"_qs, m_place->project(), u"-o"_qs, m_place->path(u"out.qdpx"_qs)});
    QCOMPARE(written.code, 0);
    QVERIFY2(written.messages.startsWith(u"meipi: warning: "_qs), qPrintable(written.messages));
    const QString sets = m_place->file(u"s.qdc"_qs, R"(<CodeBook><Codes><Code guid="c1" name="a"
      isCodable="true"/></Codes><Sets><Set guid="s1" name="s"/></Sets></CodeBook>)");
    const Outcome done = run({u"import"_qs, m_place->project(), sets});
    QCOMPARE(done.code, 0);
    QVERIFY2(done.messages.startsWith(u"meipi: warning: "_qs), qPrintable(done.messages));
}

void TestExchangeCommands::validates()
{
    for (const QString &name : {u"out.qdpx"_qs, u"out.qdc"_qs}) {
        const QString out = m_place->path(name);
        QCOMPARE(run({u"export"_qs, m_place->project(), u"-o"_qs, out}).code, 0);
        const Outcome done = run({u"validate"_qs, out, u"--json"_qs});
        QCOMPARE(done.code, 0);
        QCOMPARE(done.json()[u"validate"].toObject()[u"valid"].toBool(), true);
    }
}

void TestExchangeCommands::tellsFaults()
{
    const QString file = m_place->file(
        u"a.qdc"_qs, "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes/></CodeBook>");
    const Outcome done = run({u"validate"_qs, file, u"--json"_qs});
    QCOMPARE(done.code, 1);
    QCOMPARE(done.json()[u"validate"].toObject()[u"valid"].toBool(), false);
    QCOMPARE(done.json()[u"validate"].toObject()[u"faults"].toArray().size(), 1);
    QVERIFY(done.messages.startsWith(u"meipi: validate: "_qs));
}

void TestExchangeCommands::refuses_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("a project that is none") << u"import"_qs << u"a.qdpx"_qs << QByteArray("a");
    QTest::newRow("annotations that are none")
        << u"import"_qs << u"a.jsonld"_qs << QByteArray("{}");
    QTest::newRow("a codebook without names") << u"import"_qs << u"a.csv"_qs << QByteArray("a,b\n");
    QTest::newRow("a database that is none") << u"import"_qs << u"a.qda"_qs << QByteArray("a");
    QTest::newRow("another kind of file") << u"import"_qs << u"a.png"_qs << QByteArray("a");
    QTest::newRow("to validate what is none") << u"validate"_qs << u"a.qdpx"_qs << QByteArray("a");
}

void TestExchangeCommands::refuses()
{
    QFETCH(QString, command);
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const QString file = m_place->file(name, content);
    const QStringList arguments = command == u"import"
        ? QStringList{command, m_place->project(), file}
        : QStringList{command, file};
    QCOMPARE(failureFault(run(arguments), 1), QString());
    const QString missing = m_place->path(u"gone/"_qs + name);
    QStringList others = arguments;
    others.last() = missing;
    QCOMPARE(failureFault(run(others), 1), QString());
}

QTEST_GUILESS_MAIN(TestExchangeCommands)
#include "tst_exchangecommands.moc"
