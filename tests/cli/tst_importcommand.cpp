// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"
#include "session/library.h"

#include <QFile>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestImportCommand : public QObject {
    Q_OBJECT

private slots:
    void init();

    void bringsInAnothersWork();
    void tellsConflicts();
    void importsOnce();
    void readsProjectsOnly_data();
    void readsProjectsOnly();
    void leavesNothingBeside();
    void keepsTheProjectAsItWas();

private:
    std::unique_ptr<Workplace> m_place;
    QString m_other; ///< A copy of the project.
};

void TestImportCommand::init()
{
    m_place = std::make_unique<Workplace>();
    m_other = m_place->path(u"other.meipi"_qs);
    QCOMPARE(run({u"highlight"_qs, u"add"_qs, m_place->project(), u"--quote"_qs, u"枢纽"_qs,
                  u"--theme"_qs, u"算力"_qs, u"--note"_qs, u"多少？"_qs})
                 .code,
             0);
    QVERIFY(QFile::copy(m_place->project(), m_other));
    QCOMPARE(run({u"highlight"_qs, u"add"_qs, m_other, u"--quote"_qs, u"数据开放"_qs, u"--theme"_qs,
                  u"数据"_qs, u"--note"_qs, u"哪些？"_qs, u"--author"_qs, u"乙"_qs})
                 .code,
             0);
}

void TestImportCommand::bringsInAnothersWork()
{
    const Outcome done = run({u"import"_qs, m_place->project(), m_other, u"--json"_qs});
    QCOMPARE(done.code, 0);
    QCOMPARE(done.messages, QString());
    const QJsonObject import = done.json()[u"import"].toObject();
    QCOMPARE(import[u"path"].toString(), m_other);
    QCOMPARE(import[u"documents"].toInt(), 0);
    QCOMPARE(import[u"highlights"].toInt(), 1);
    QCOMPARE(import[u"themes"].toInt(), 1);
    QCOMPARE(import[u"codings"].toInt(), 1);
    QCOMPARE(import[u"notes"].toInt(), 1);
    QCOMPARE(import[u"conflicts"].toArray().size(), 0);
    const QJsonArray highlights =
        run({u"highlight"_qs, u"list"_qs, m_place->project(), u"--json"_qs}).rows(u"highlights"_qs);
    QCOMPARE(highlights.size(), 2);
    QCOMPARE(highlights[1][u"author"].toString(), u"乙"_qs);
    QCOMPARE(run({u"project"_qs, u"check"_qs, m_place->project()}).code, 0);

    QCOMPARE(run({u"history"_qs, u"undo"_qs, m_place->project()}).code, 0);
    QCOMPARE(run({u"highlight"_qs, u"list"_qs, m_place->project(), u"--json"_qs})
                 .rows(u"highlights"_qs)
                 .size(),
             1);
}

void TestImportCommand::tellsConflicts()
{
    for (const QString &path : {m_place->project(), m_other}) {
        const QString id = run({u"note"_qs, u"list"_qs, path, u"--json"_qs})
                               .rows(u"notes"_qs)[0][u"id"]
                               .toString();
        QCOMPARE(run({u"note"_qs, u"edit"_qs, path, id, u"改自 "_qs + path}).code, 0);
    }
    const Outcome done = run({u"import"_qs, m_place->project(), m_other});
    QCOMPARE(done.code, 0);
    const QStringList lines = done.output.trimmed().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].contains(u"notes: 2"_qs), qPrintable(lines[0]));
    QVERIFY2(lines[1].contains(u"改自"_qs), qPrintable(lines[1]));
}

void TestImportCommand::importsOnce()
{
    QCOMPARE(run({u"import"_qs, m_place->project(), m_other}).code, 0);
    const auto steps = [this] {
        return run({u"history"_qs, u"list"_qs, m_place->project(), u"--json"_qs})
            .json()
            .begin()
            .value()
            .toArray()
            .size();
    };
    const auto before = steps();
    QCOMPARE(run({u"import"_qs, m_place->project(), m_other}).code, 0);
    QCOMPARE(steps(), before);
}

void TestImportCommand::readsProjectsOnly_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("code");

    QTest::newRow("a text") << u"sample.txt"_qs << 1;
    QTest::newRow("a missing project") << u"gone.meipi"_qs << 1;
    QTest::newRow("what is no project") << u"none.meipi"_qs << 1;
    QTest::newRow("the project itself") << QString() << 2;
}

void TestImportCommand::readsProjectsOnly()
{
    QFETCH(QString, file);
    QFETCH(int, code);
    m_place->file(u"none.meipi"_qs, QByteArray("none"));
    const QString path = file.isEmpty() ? m_place->project() : m_place->path(file);
    QCOMPARE(failureFault(run({u"import"_qs, m_place->project(), path}), code), QString());
}

void TestImportCommand::leavesNothingBeside()
{
    const QStringList before = m_place->entries();
    QCOMPARE(run({u"import"_qs, m_place->project(), m_other}).code, 0);
    QCOMPARE(m_place->entries(), before);
}

void TestImportCommand::keepsTheProjectAsItWas()
{
    const QString project = m_place->project();
    const QString library = m_place->path(u"library"_qs);
    const auto highlights = [](const QString &path) {
        return run({u"highlight"_qs, u"list"_qs, path, u"--json"_qs}).output;
    };
    QString before = highlights(project);
    const QList<QStringList> commands{
        {u"import"_qs, project, m_other},
        {u"document"_qs, u"remove"_qs, project, u"--document"_qs, u"sample.txt"_qs}};
    for (qsizetype i = 0; i < commands.size(); ++i) {
        const Outcome done = run(commands[i], library);
        QVERIFY2(done.code == 0, qPrintable(done.messages));
        const QList<Backup> backups = Library(library).backupsOf(project).list();
        QCOMPARE(backups.size(), i + 1);
        QCOMPARE(highlights(backups.first().path), before);
        QVERIFY(highlights(project) != before);
        before = highlights(project);
    }
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
