// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/commandpalette.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace meipi;

class TestCommandPalette : public QObject {
    Q_OBJECT

private slots:
    void init();
    void findsByWordsAndInitials_data();
    void findsByWordsAndInitials();
    void enterRunsTheChosenEntry();
    void arrowsStopAtTheEnds();
    void escLeavesWithoutRunning();
    void saysThatNothingMatchesAndEnterDoesNothing();

private:
    QString chosen() const;
    QList<PaletteEntry> entries();

    std::unique_ptr<QWidget> m_window;
    CommandPalette *m_palette = nullptr;
    QStringList m_run;
};

void TestCommandPalette::init()
{
    m_run.clear();
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 600);
    m_palette = new CommandPalette(m_window.get());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_palette->open(entries(), u"Type a command"_qs);
    QTRY_VERIFY(m_palette->field()->hasFocus());
}

QList<PaletteEntry> TestCommandPalette::entries()
{
    QList<PaletteEntry> entries;
    for (const QString &name : {u"Export"_qs, u"Copy as citation"_qs, u"算力"_qs, u"Open"_qs,
                                u"Reopen"_qs, u"数据/共享"_qs}) {
        entries.append({name, {}, {}, [this, name] { m_run.append(name); }});
    }
    return entries;
}

QString TestCommandPalette::chosen() const
{
    return m_palette->findChild<QListView *>()->currentIndex().data().toString();
}

void TestCommandPalette::findsByWordsAndInitials_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("nothing typed: all, in order")
        << QString() << QStringList{u"Export"_qs, u"Copy as citation"_qs, u"算力"_qs,
                                    u"Open"_qs,   u"Reopen"_qs,           u"数据/共享"_qs};
    QTest::newRow("beginnings before middles")
        << u"open"_qs << QStringList{u"Open"_qs, u"Reopen"_qs};
    QTest::newRow("any case") << u"EXP"_qs << QStringList{u"Export"_qs};
    QTest::newRow("blanks around") << u"  citation "_qs << QStringList{u"Copy as citation"_qs};
    QTest::newRow("pinyin initials") << u"sl"_qs << QStringList{u"算力"_qs};
    QTest::newRow("Chinese") << u"共享"_qs << QStringList{u"数据/共享"_qs};
    QTest::newRow("none") << u"zzz"_qs << QStringList();
}

void TestCommandPalette::findsByWordsAndInitials()
{
    QFETCH(QString, query);
    PaletteModel model;
    model.setEntries(entries());
    model.setQuery(query);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row).data().toString());
    QTEST(names, "found");
}

void TestCommandPalette::enterRunsTheChosenEntry()
{
    QSignalSpy closed(m_palette, &CommandPalette::closed);
    QTest::keyClicks(m_palette->field(), u"open"_qs);
    QTest::keyClick(m_palette->field(), Qt::Key_Down);
    QCOMPARE(chosen(), u"Reopen"_qs);
    QTest::keyClick(m_palette->field(), Qt::Key_Return);
    QCOMPARE(m_run, QStringList{u"Reopen"_qs});
    QVERIFY(m_palette->isHidden());
    QCOMPARE(closed.size(), 1);
}

void TestCommandPalette::arrowsStopAtTheEnds()
{
    QTest::keyClick(m_palette->field(), Qt::Key_Up);
    QCOMPARE(chosen(), u"Export"_qs);
    for (int press = 0; press < 20; ++press)
        QTest::keyClick(m_palette->field(), Qt::Key_Down);
    QCOMPARE(chosen(), u"数据/共享"_qs);
    QTest::keyClick(m_palette->field(), Qt::Key_PageUp);
    QCOMPARE(chosen(), u"Export"_qs);
}

void TestCommandPalette::escLeavesWithoutRunning()
{
    QTest::keyClick(m_palette->field(), Qt::Key_Escape);
    QVERIFY(m_palette->isHidden());
    QCOMPARE(m_run, QStringList());
}

void TestCommandPalette::saysThatNothingMatchesAndEnterDoesNothing()
{
    QTest::keyClicks(m_palette->field(), u"zzz"_qs);
    QTest::keyClick(m_palette->field(), Qt::Key_Return);
    QVERIFY(!m_palette->isHidden());
    QCOMPARE(m_run, QStringList());
    const auto *nothing = m_palette->findChild<QLabel *>();
    QVERIFY(nothing->isVisible());
    QVERIFY(!m_palette->findChild<QListView *>()->isVisible());
    m_palette->field()->clear();
    QVERIFY(!nothing->isVisible());
    QVERIFY(m_palette->findChild<QListView *>()->isVisible());
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
