// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/attributedialog.h"
#include "window/attributesview.h"
#include "window/attributeswindow.h"
#include "window/messagebar.h"

#include "notesproject.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

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
        window = std::make_unique<AttributesWindow>(*project.edits);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window is not active");
        view = &window->view();
        view->setFocus();
        message = window->findChild<MessageBar *>();
    }

    int columnOf(QStringView name) const
    {
        const auto wanted = attributeNamed(project.snapshot(), name);
        for (int column = 0; wanted && column < view->model()->columnCount(); ++column) {
            if (view->model()->index(0, column).data(AttributesModel::AttributeRole)
                == QVariant::fromValue(wanted->id))
                return column;
        }
        return -1;
    }
    QModelIndex cell(int row, QStringView name) const
    {
        return view->model()->index(row, columnOf(name));
    }
    QString value(int document, QStringView name) const
    {
        const auto attribute = attributeNamed(project.snapshot(), name);
        const AttributeValue *row = project.snapshot().attributeValue(
            project.snapshot().documents()[document], attribute->id);
        return row == nullptr ? QString() : row->value;
    }
    template <class Editor>
    Editor *edit(int row, QStringView name) const
    {
        view->setCurrentIndex(cell(row, name));
        view->edit(cell(row, name));
        return view->viewport()->findChild<Editor *>();
    }

    NotesProject project;
    std::unique_ptr<AttributesWindow> window;
    AttributesView *view = nullptr;
    MessageBar *message = nullptr;
};

} // namespace

class TestAttributesWindow : public QObject {
    Q_OBJECT

private slots:
    void typingFillsACell();
    void choicesComeFromAList();
    void aDateIsPickedOrTyped();
    void whatMakesNoSenseIsTold();
    void aBlockIsPasted();
    void oneValueFillsTheSelection();
    void cellsBeyondTheTableAreTold();
    void aTableWithAHeadIsPastedByItsDocuments();
    void cellsAreCopiedAndCleared();
    void undoesItsSteps();
    void attributesAreMadeAndChanged();
    void lossesAreToldBefore();
    void aTableGoesOutAndComesBack();
    void readsTheTexts();
};

void TestAttributesWindow::typingFillsACell()
{
    Case c;
    c.view->setCurrentIndex(c.cell(0, u"issuer"));
    QTest::keyClick(c.view, Qt::Key_S, Qt::ShiftModifier);
    auto *field = c.view->viewport()->findChild<QLineEdit *>();
    QVERIFY(field != nullptr);
    QTest::keyClicks(field, u"tate Council"_qs);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(c.value(0, u"issuer").toLower(), u"state council"_qs);
    QCOMPARE(c.view->currentIndex().row(), 1); // on to the next
}

void TestAttributesWindow::choicesComeFromAList()
{
    Case c;
    auto *list = c.edit<QComboBox>(1, u"level");
    QVERIFY(list != nullptr);
    QCOMPARE(list->count(), 1 + 5);
    list->setCurrentIndex(2);
    emit list->activated(2);
    QTRY_COMPARE(c.value(1, u"level"), list->itemText(2));
}

void TestAttributesWindow::aDateIsPickedOrTyped()
{
    Case c;
    auto *field = c.edit<QLineEdit>(0, u"date");
    QVERIFY(field != nullptr);
    QVERIFY(!field->actions().isEmpty());
    field->setText(u"2024年3月1日"_qs);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(c.value(0, u"date"), u"2024-03-01"_qs);
}

void TestAttributesWindow::whatMakesNoSenseIsTold()
{
    Case c;
    auto *field = c.edit<QLineEdit>(0, u"date");
    field->setText(u"soon"_qs);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(c.message->text().contains(u"soon"));
    QCOMPARE(c.value(0, u"date"), QString());
}

void TestAttributesWindow::aBlockIsPasted()
{
    Case c;
    QGuiApplication::clipboard()->setText(u"国务院\t国发〔2024〕1号\r\n财政部\t\r\n"_qs);
    c.view->setCurrentIndex(c.cell(0, u"issuer"));
    QTest::keySequence(c.view, QKeySequence::Paste);
    QCOMPARE(c.value(0, u"issuer"), u"国务院"_qs);
    QCOMPARE(c.value(0, u"reference"), u"国发〔2024〕1号"_qs);
    QCOMPARE(c.value(1, u"issuer"), u"财政部"_qs);
    QVERIFY(c.message->text().contains(u"3 values"));
}

void TestAttributesWindow::oneValueFillsTheSelection()
{
    Case c;
    QGuiApplication::clipboard()->setText(u"江苏省"_qs);
    c.view->selectionModel()->select(QItemSelection(c.cell(0, u"region"), c.cell(2, u"region")),
                                     QItemSelectionModel::ClearAndSelect);
    c.view->paste();
    QCOMPARE(c.value(2, u"region"), u"江苏省"_qs);
    c.project.edits->undo();
    QCOMPARE(c.value(0, u"region"), QString()); // one step
}

void TestAttributesWindow::cellsBeyondTheTableAreTold()
{
    Case c;
    QGuiApplication::clipboard()->setText(u"a\nb\nc\n"_qs);
    c.view->setCurrentIndex(c.cell(2, u"issuer"));
    c.view->paste();
    QCOMPARE(c.value(2, u"issuer"), u"a"_qs);
    QVERIFY(c.message->text().startsWith(u"2 "));
}

void TestAttributesWindow::aTableWithAHeadIsPastedByItsDocuments()
{
    Case c;
    QGuiApplication::clipboard()->setText(u"文档\t成文日期\t新列\n丙.txt\t2024\tx\n"_qs);
    c.view->setCurrentIndex(c.cell(0, u"issuer"));
    c.view->paste();
    QCOMPARE(c.value(2, u"date"), u"2024"_qs);
    QCOMPARE(c.value(2, u"新列"), u"x"_qs);
    QVERIFY(c.message->text().contains(u"新列"));
}

void TestAttributesWindow::cellsAreCopiedAndCleared()
{
    Case c;
    c.project.perform(setAttributeValue(c.project.snapshot(),
                                        attributeNamed(c.project.snapshot(), u"issuer")->id,
                                        c.project.document, u"国务院"_qs));
    c.view->selectionModel()->select(QItemSelection(c.cell(0, u"issuer"), c.cell(1, u"reference")),
                                     QItemSelectionModel::ClearAndSelect);
    c.view->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"国务院\t\n\t"_qs);
    QTest::keyClick(c.view, Qt::Key_Delete);
    QCOMPARE(c.value(0, u"issuer"), QString());
}

void TestAttributesWindow::undoesItsSteps()
{
    Case c;
    QGuiApplication::clipboard()->setText(u"国务院"_qs);
    c.view->setCurrentIndex(c.cell(0, u"issuer"));
    c.view->paste();
    QTest::keySequence(c.view, QKeySequence::Undo);
    QTRY_COMPARE(c.value(0, u"issuer"), QString());
    QTest::keySequence(c.view, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    QTRY_COMPARE(c.value(0, u"issuer"), u"国务院"_qs);
}

void TestAttributesWindow::attributesAreMadeAndChanged()
{
    Case c;
    AttributeDialog dialog(c.project.snapshot(), std::nullopt);
    QSignalSpy given(&dialog, &AttributeDialog::formGiven);
    dialog.findChild<QLineEdit *>(u"Name"_qs)->setText(u"issuer"_qs);
    QVERIFY(!dialog.findChild<QLabel *>(u"Problem"_qs)->text().isEmpty());
    dialog.findChild<QLineEdit *>(u"Name"_qs)->setText(u"类"_qs);
    auto *type = dialog.findChild<QComboBox *>(u"Type"_qs);
    auto *choices = dialog.findChild<QListWidget *>(u"Choices"_qs);
    QVERIFY(!choices->isEnabled());
    type->setCurrentIndex(type->findData(int(AttributeType::Choice)));
    QVERIFY(choices->isEnabled());
    dialog.findChildren<QPushButton *>().first()->click();
    QCOMPARE(choices->count(), 1);
    QCOMPARE(dialog.form().name, u"类"_qs);
    QCOMPARE(dialog.form().choices.size(), 1);
    QVERIFY(addAttribute(c.project.snapshot(), dialog.form()));
}

void TestAttributesWindow::lossesAreToldBefore()
{
    Case c;
    const auto issuer = *attributeNamed(c.project.snapshot(), u"issuer");
    c.project.perform(
        setAttributeValue(c.project.snapshot(), issuer.id, c.project.document, u"国务院"_qs));
    AttributeDialog dialog(c.project.snapshot(), issuer);
    auto *type = dialog.findChild<QComboBox *>(u"Type"_qs);
    const auto *problem = dialog.findChild<QLabel *>(u"Problem"_qs);
    type->setCurrentIndex(type->findData(int(AttributeType::Number)));
    QVERIFY(problem->text().startsWith(u"1 "));
    type->setCurrentIndex(type->findData(int(AttributeType::Text)));
    QCOMPARE(problem->text(), QString());
}

void TestAttributesWindow::aTableGoesOutAndComesBack()
{
    Case c;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"t.csv"_qs);
    c.project.perform(setAttributeValue(c.project.snapshot(),
                                        attributeNamed(c.project.snapshot(), u"issuer")->id,
                                        c.project.document, u"国务院, \"办公厅\""_qs));
    c.window->exportTo(path);
    QVERIFY(QFile::exists(path));
    c.project.edits->undo();
    c.window->importFrom(path);
    QCOMPARE(c.value(0, u"issuer"), u"国务院, \"办公厅\""_qs);
    c.window->importFrom(folder.filePath(u"none.csv"_qs));
    QVERIFY(c.message->text().contains(u"none.csv"));
}

void TestAttributesWindow::readsTheTexts()
{
    Case c;
    Progress progress;
    const auto imported =
        importBytes("国务院关于某事的意见\n国发〔2024〕1号\n\n各省：\n提出意见。\n", u"丁.txt"_qs,
                    {}, progress);
    QVERIFY(c.project.session->addDocument(*imported));
    QCOMPARE(c.value(3, u"reference"), u"国发〔2024〕1号"_qs);
    c.project.perform(setAttributeValue(c.project.snapshot(),
                                        attributeNamed(c.project.snapshot(), u"reference")->id,
                                        c.project.snapshot().documents()[3], {}));
    QTest::mouseClick(c.window->findChild<QPushButton *>(u"FindAttributes"_qs), Qt::LeftButton);
    QCOMPARE(c.value(3, u"reference"), u"国发〔2024〕1号"_qs);
}

QTEST_MAIN(TestAttributesWindow)
#include "tst_attributeswindow.moc"
