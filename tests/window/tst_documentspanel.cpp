// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/documentedits.h"
#include "window/documentorders.h"
#include "window/documentspanel.h"
#include "window/messagebar.h"

#include "notesproject.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

using namespace meipi;
using meipi::test::NotesProject;

namespace {

struct Case {
    Case()
    {
        Progress progress;
        for (const char16_t *name : {u"乙.txt", u"丙.txt"}) {
            const auto imported = importBytes("text", QString::fromUtf16(name), {}, progress);
            if (!project.session->addDocument(*imported))
                qFatal("no document");
        }
        open();
    }

    void open()
    {
        panel.reset();
        panel = std::make_unique<DocumentsPanel>(*project.edits, preferences);
        panel->resize(300, 300);
        panel->show();
        panel->activateWindow();
        if (!QTest::qWaitForWindowActive(panel.get()))
            qFatal("the window is not active");
        list = panel->findChild<QListView *>(u"Documents"_qs);
        list->setFocus();
    }

    DocumentId document(int number) const { return project.snapshot().documents()[number - 1]; }
    QStringList names() const
    {
        QStringList all;
        for (const DocumentId &id : project.snapshot().documents())
            all.append(project.snapshot().find(id)->name);
        return all;
    }
    void choose(int row) const { list->setCurrentIndex(list->model()->index(row, 0)); }

    /// The entry of the order menu; null when it is not there.
    QAction *order(const QString &text) const
    {
        const auto button = panel->findChild<QToolButton *>(u"DocumentOrder"_qs);
        emit button->menu()->aboutToShow();
        const QList<QAction *> actions = button->menu()->actions();
        const auto found =
            std::find_if(actions.cbegin(), actions.cend(),
                         [&text](const QAction *action) { return action->text() == text; });
        return found == actions.cend() ? nullptr : *found;
    }
    QString title(int row) const { return list->model()->index(row, 0).data().toString(); }

    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"meipi.conf"_qs)};
    NotesProject project;
    std::unique_ptr<DocumentsPanel> panel;
    QListView *list = nullptr;
};

} // namespace

class TestDocumentsPanel : public QObject {
    Q_OBJECT

private slots:
    void choosingIsSaid();
    void showingIsSilent();
    void renamesInPlace();
    void deletionKeepsTheTitle();
    void movesByKeys();
    void removalCanBeTakenBack();
    void asksForTheRest();
    void filters();
    void sortsByChoice();
    void keepsTheOrder();
    void keepsAnyOrder_data();
    void keepsAnyOrder();
    void forgetsAnOrderByAnAttributeThatIsGone();
};

void TestDocumentsPanel::choosingIsSaid()
{
    Case c;
    const QSignalSpy chosen(c.panel.get(), &DocumentsPanel::documentChosen);
    QTest::keyClick(c.list, Qt::Key_Down);
    QCOMPARE(chosen.count(), 0);
    QTest::mouseClick(c.list->viewport(), Qt::LeftButton, {},
                      c.list->visualRect(c.list->model()->index(2, 0)).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<DocumentId>(), c.document(3));
    QTest::keyClick(c.list, Qt::Key_Return);
    QCOMPARE(chosen.count(), 2);
}

void TestDocumentsPanel::showingIsSilent()
{
    Case c;
    const QSignalSpy chosen(c.panel.get(), &DocumentsPanel::documentChosen);
    c.panel->setCurrentDocument(c.document(2));
    QCOMPARE(c.list->currentIndex().row(), 1);
    c.panel->setCurrentDocument(DocumentId());
    QVERIFY(!c.list->currentIndex().isValid());
    QCOMPARE(chosen.count(), 0);
}

void TestDocumentsPanel::renamesInPlace()
{
    Case c;
    c.choose(1);
    QTest::keyClick(c.list, Qt::Key_F2);
    auto *field = c.list->viewport()->findChild<QLineEdit *>();
    QVERIFY(field != nullptr);
    field->setText(u"建议"_qs);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(c.project.snapshot().find(c.document(2))->title, u"建议"_qs);
}

void TestDocumentsPanel::deletionKeepsTheTitle()
{
    Case c;
    c.choose(1);
    QTest::keyClick(c.list, Qt::Key_F2);
    c.list->viewport()->findChild<QLineEdit *>()->setText(u"建议"_qs);
    c.panel.reset();
    QCOMPARE(c.project.snapshot().find(c.document(2))->title, u"建议"_qs);
}

void TestDocumentsPanel::movesByKeys()
{
    Case c;
    c.choose(2);
    QTest::keyClick(c.list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(c.names(), QStringList({u"a.txt"_qs, u"丙.txt"_qs, u"乙.txt"_qs}));
    QCOMPARE(c.list->currentIndex().row(), 1);
    QTest::keyClick(c.list, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(c.list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(c.names(), QStringList({u"a.txt"_qs, u"乙.txt"_qs, u"丙.txt"_qs}));
}

void TestDocumentsPanel::removalCanBeTakenBack()
{
    Case c;
    c.project.highlight(u"办好学校"_qs);
    c.choose(0);
    QTest::keyClick(c.list, Qt::Key_Delete);
    QCOMPARE(c.names(), QStringList({u"乙.txt"_qs, u"丙.txt"_qs}));
    auto *message = c.panel->findChild<MessageBar *>();
    QVERIFY(message->isVisible());
    QTest::mouseClick(message->findChild<QPushButton *>(u"Remedy"_qs), Qt::LeftButton);
    QCOMPARE(c.names().size(), 3);
    QCOMPARE(c.project.snapshot().rows<Highlight>().size(), 1);
    QVERIFY(!message->isVisible());
}

void TestDocumentsPanel::asksForTheRest()
{
    Case c;
    const QSignalSpy added(c.panel.get(), &DocumentsPanel::addRequested);
    const QSignalSpy encoding(c.panel.get(), &DocumentsPanel::encodingRequested);
    QTest::keyClick(c.list, Qt::Key_Insert);
    QCOMPARE(added.count(), 1);
    c.choose(1);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(c.list, &event);
    QMenu *menu = c.list->findChild<QMenu *>();
    QVERIFY(menu != nullptr);
    const QSignalSpy attributes(c.panel.get(), &DocumentsPanel::attributesRequested);
    menu->actions().at(2)->trigger();
    QCOMPARE(attributes.count(), 1);
    menu->actions().at(3)->trigger();
    QCOMPARE(encoding.count(), 1);
    QCOMPARE(encoding[0][0].value<DocumentId>(), c.document(2));
    menu->close();
}

void TestDocumentsPanel::filters()
{
    Case c;
    c.panel->findChild<QLineEdit *>(u"Filter"_qs)->setText(u"丙"_qs);
    QCOMPARE(c.list->model()->rowCount(), 1);
    c.choose(0);
    const QSignalSpy chosen(c.panel.get(), &DocumentsPanel::documentChosen);
    QTest::keyClick(c.list, Qt::Key_Return);
    QCOMPARE(chosen[0][0].value<DocumentId>(), c.document(3));
}

void TestDocumentsPanel::sortsByChoice()
{
    Case c;
    for (const auto &[number, title] : {std::pair(2, u"乙"_qs), {3, u"丙"_qs}})
        c.project.perform(retitleDocument(c.project.snapshot(), c.document(number), title));
    const auto choose = [&c](const QString &text) {
        QAction *action = c.order(text);
        QVERIFY(action != nullptr);
        action->trigger();
    };
    choose(u"By title"_qs);
    QCOMPARE(c.title(0), u"丙"_qs);
    choose(u"The other way round"_qs);
    QCOMPARE(c.title(2), u"丙"_qs);
    c.choose(2);
    QTest::keyClick(c.list, Qt::Key_Up, Qt::AltModifier); // which has no sense here
    QCOMPARE(c.names(), QStringList({u"a.txt"_qs, u"乙.txt"_qs, u"丙.txt"_qs}));
    choose(u"By number"_qs);
    QCOMPARE(c.title(2), u"丙"_qs);
}

void TestDocumentsPanel::keepsTheOrder()
{
    Case c;
    for (const auto &[number, title] : {std::pair(2, u"乙"_qs), {3, u"丙"_qs}})
        c.project.perform(retitleDocument(c.project.snapshot(), c.document(number), title));
    c.order(u"By title"_qs)->trigger();
    c.order(u"The other way round"_qs)->trigger();
    c.open();
    QCOMPARE(c.title(2), u"丙"_qs);
    QVERIFY(c.order(u"By title"_qs)->isChecked());
    QVERIFY(c.order(u"The other way round"_qs)->isChecked());
    QCOMPARE(DocumentOrders(c.preferences).of(u"/another project.meipi"_qs),
             DocumentsFilter::Order());
    c.order(u"By number"_qs)->trigger();
    c.open();
    QCOMPARE(c.title(2), u"丙"_qs);
    QVERIFY(c.preferences.value(u"documentOrders"_qs).toStringList().isEmpty());
}

void TestDocumentsPanel::keepsAnyOrder_data()
{
    using Key = DocumentsFilter::Key;
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("isReversed");

    QTest::newRow("title") << int(Key::Title) << false;
    QTest::newRow("read, reversed") << int(Key::ReadShare) << true;
    QTest::newRow("highlighted") << int(Key::MarkedShare) << true;
    QTest::newRow("notes") << int(Key::Notes) << false;
    QTest::newRow("number, reversed") << int(Key::Number) << true;
    QTest::newRow("attribute") << int(Key::Attribute) << true;
}

void TestDocumentsPanel::keepsAnyOrder()
{
    QFETCH(int, key);
    QFETCH(bool, isReversed);

    const QTemporaryDir folder;
    DocumentsFilter::Order order{DocumentsFilter::Key(key), {}, isReversed};
    if (order.key == DocumentsFilter::Key::Attribute)
        order.attribute = AttributeId::create();
    {
        Preferences preferences(folder.filePath(u"a.conf"_qs));
        DocumentOrders(preferences).keep(u"/home/a b/c d.meipi"_qs, order);
        DocumentOrders(preferences).keep(u"/home/a b/c d"_qs, {});
    }
    Preferences later(folder.filePath(u"a.conf"_qs));
    QCOMPARE(DocumentOrders(later).of(u"/home/a b/c d.meipi"_qs), order);
    later.setValue(u"documentOrders"_qs, QStringList{u"nonsense"_qs, u"x y z /p"_qs});
    QCOMPARE(DocumentOrders(later).of(u"/p"_qs), DocumentsFilter::Order());
}

void TestDocumentsPanel::forgetsAnOrderByAnAttributeThatIsGone()
{
    Case c;
    DocumentOrders(c.preferences)
        .keep(c.project.session->path(),
              {DocumentsFilter::Key::Attribute, AttributeId::create(), false});
    c.panel.reset();
    DocumentOrders(c.preferences)
        .keep(c.project.session->path(),
              {DocumentsFilter::Key::Attribute, AttributeId::create(), false});
    c.open();
    c.choose(1);
    QTest::keyClick(c.list, Qt::Key_Up, Qt::AltModifier); // moves, as only by number
    QCOMPARE(c.names().front(), u"乙.txt"_qs);
}

QTEST_MAIN(TestDocumentsPanel)
#include "tst_documentspanel.moc"
