// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/commandtable.h"
#include "commandrun.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

/// docs/command-line.md says what the program does.
class TestCommandLinePage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void namesEveryCommand_data();
    void namesEveryCommand();
    void showsOnlyCommandsThatAreThere();
    void namesOnlyOptionsThatAreThere();
    void namesEveryOption();
    void itsFirstRoundWorks();

private:
    QStringList commandLines() const; ///< The indented lines that call the program.

    QString m_page;
    QSet<QString> m_options; ///< Of all commands.
};

void TestCommandLinePage::initTestCase()
{
    QFile file(QStringLiteral(MEIPI_SOURCE_DIR "/docs/command-line.md"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    m_page = QString::fromUtf8(file.readAll());
    for (const CommandEntry &entry : commandTable()) {
        Arguments arguments(entry.fullName(), {});
        const std::unique_ptr<Command> command = entry.make();
        command->declare(arguments);
        const QStringList names = arguments.names();
        for (const QString &name : names) {
            if (name.startsWith(u'-'))
                m_options.insert(name);
        }
    }
}

QStringList TestCommandLinePage::commandLines() const
{
    QStringList lines = m_page.split(u'\n');
    lines.removeIf([](const QString &line) { return !line.startsWith(u"    meipi "_qs); });
    for (QString &line : lines)
        line = line.trimmed();
    return lines;
}

void TestCommandLinePage::namesEveryCommand_data()
{
    QTest::addColumn<QString>("command");

    for (const CommandEntry &entry : commandTable())
        QTest::newRow(qPrintable(entry.fullName())) << entry.fullName();
}

void TestCommandLinePage::namesEveryCommand()
{
    QFETCH(QString, command);
    const QStringList lines = commandLines();
    QVERIFY(std::any_of(lines.cbegin(), lines.cend(), [&command](const QString &line) {
        return line.startsWith(u"meipi "_qs + command + u' ');
    }));
}

void TestCommandLinePage::showsOnlyCommandsThatAreThere()
{
    QSet<QString> known;
    for (const CommandEntry &entry : commandTable())
        known.insert(entry.fullName());
    const QStringList lines = commandLines();
    QVERIFY(lines.size() > 30);
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        const bool opensTheWindow = words.value(1).contains(u'.') || words.value(1) == u"open"_qs;
        QVERIFY2(opensTheWindow || known.contains(words.value(1))
                     || known.contains(words.value(1) + u' ' + words.value(2)),
                 qPrintable(line));
    }
}

void TestCommandLinePage::namesOnlyOptionsThatAreThere()
{
    static const QRegularExpression option(u"(?<![\\w-])--[a-z][a-z-]*"_qs);
    for (auto match = option.globalMatch(m_page); match.hasNext();) {
        const QString name = match.next().captured();
        QVERIFY2(m_options.contains(name), qPrintable(name));
    }
}

void TestCommandLinePage::namesEveryOption()
{
    for (const QString &name : std::as_const(m_options)) {
        if (name.startsWith(u"--"_qs) && name != u"--output"_qs)
            QVERIFY2(m_page.contains(name), qPrintable(name));
    }
}

void TestCommandLinePage::itsFirstRoundWorks()
{
    QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    QFile text(u"proposal.txt"_qs);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(sampleText.toUtf8());
    text.close();

    const QString round = m_page.section(u"## A first round"_qs, 1).section(u"\n## "_qs, 0, 0);
    const QStringList lines = round.split(u'\n');
    int count = 0;
    for (const QString &line : lines) {
        if (!line.startsWith(u"    meipi "_qs))
            continue;
        const Outcome outcome = run(QProcess::splitCommand(line.trimmed()).sliced(1));
        QVERIFY2(outcome.code == 0, qPrintable(line + u": "_qs + outcome.messages));
        ++count;
    }
    QCOMPARE(count, 12);
    QVERIFY(QFile::exists(u"notes.md"_qs));
    QVERIFY(QDir::setCurrent(before));
}

QTEST_GUILESS_MAIN(TestCommandLinePage)
#include "tst_commandlinepage.moc"
