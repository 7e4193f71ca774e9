// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/authorsdialog.h"

#include "notesproject.h"
#include "project/documentedits.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>

using namespace meipi;
using meipi::test::NotesProject;

class TestAuthorsDialog : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void countsWhatEachHasMade();
    void aNameIsTypedInTheList();
    void typingGoesOnThroughEditsFromElsewhere();
    void aNameThatIsTakenIsRefused();
    void ownNameIsTold();
    void authorsAreUnited();
    void whatCanOnlyBeReadIsShown();

private:
    QStringList lines() const;
    void type(const QString &name, const QString &instead);
    QPushButton *button(const QString &text) const;

    std::unique_ptr<NotesProject> m_project;
    std::unique_ptr<AuthorsDialog> m_dialog;
    QTreeWidget *m_list = nullptr;
};

void TestAuthorsDialog::init()
{
    m_project = std::make_unique<NotesProject>(); // by Wang
    m_project->note(NoteTarget(m_project->highlight(u"算力网络"_qs)), u"多少？"_qs);
    m_project->session->setAuthorName(u"Li"_qs);
    m_project->note({}, u"为何？"_qs);
    m_dialog = std::make_unique<AuthorsDialog>(*m_project->edits);
    m_dialog->show();
    m_list = m_dialog->findChild<QTreeWidget *>(u"Authors"_qs);
}

void TestAuthorsDialog::cleanup()
{
    m_dialog.reset();
    m_project.reset();
}

QStringList TestAuthorsDialog::lines() const
{
    QStringList lines;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(i);
        lines.append(item->text(0) + u' ' + item->text(1) + u' ' + item->text(2));
    }
    return lines;
}

void TestAuthorsDialog::type(const QString &name, const QString &instead)
{
    const QList<QTreeWidgetItem *> found = m_list->findItems(name, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    m_list->setCurrentItem(found.first());
    button(u"Rename"_qs)->click();
    auto *field = qobject_cast<QLineEdit *>(m_list->focusWidget());
    QVERIFY(field != nullptr); // not one of before
    field->setText(instead);
    QTest::keyClick(field, Qt::Key_Return);
}

QPushButton *TestAuthorsDialog::button(const QString &text) const
{
    const QList<QPushButton *> buttons = m_dialog->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text)
            return button;
    }
    qFatal("there is no button %s", qPrintable(text));
}

void TestAuthorsDialog::countsWhatEachHasMade()
{
    QCOMPARE(lines(), QStringList({u"Li 0 1"_qs, u"Wang 1 1"_qs}));
    m_project->note({}, u"何时？"_qs);
    QTRY_COMPARE(lines(), QStringList({u"Li 0 2"_qs, u"Wang 1 1"_qs}));
}

void TestAuthorsDialog::aNameIsTypedInTheList()
{
    type(u"Wang"_qs, u" Wang Wu "_qs);
    QTRY_COMPARE(lines(), QStringList({u"Li 0 1"_qs, u"Wang Wu 1 1"_qs}));
    QVERIFY(!authorNamed(m_project->snapshot(), u"Wang Wu").isNull());
    m_project->edits->undo();
    QTRY_COMPARE(lines(), QStringList({u"Li 0 1"_qs, u"Wang 1 1"_qs}));
}

void TestAuthorsDialog::typingGoesOnThroughEditsFromElsewhere()
{
    m_list->setCurrentItem(m_list->findItems(u"Wang"_qs, Qt::MatchExactly).first());
    button(u"Rename"_qs)->click();
    m_project->note({}, u"何时？"_qs);
    QTRY_COMPARE(lines(), QStringList({u"Li 0 2"_qs, u"Wang 1 1"_qs}));
    auto *field = qobject_cast<QLineEdit *>(m_list->focusWidget());
    QVERIFY(field != nullptr);
    field->setText(u"An"_qs);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(lines(), QStringList({u"An 1 1"_qs, u"Li 0 2"_qs}));
}

void TestAuthorsDialog::aNameThatIsTakenIsRefused()
{
    const auto *problem = m_dialog->findChild<QLabel *>(u"Problem"_qs);
    QVERIFY(!problem->isVisible());
    type(u"Wang"_qs, u"Li"_qs);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"Li"_qs));
    QTRY_COMPARE(lines(), QStringList({u"Li 0 1"_qs, u"Wang 1 1"_qs}));
    type(u"Wang"_qs, u"Wu"_qs);
    QTRY_VERIFY(!problem->isVisible());
}

void TestAuthorsDialog::ownNameIsTold()
{
    const QSignalSpy told(m_dialog.get(), &AuthorsDialog::ownNameChanged);
    type(u"Wang"_qs, u"Wu"_qs);
    QTRY_VERIFY(!authorNamed(m_project->snapshot(), u"Wu").isNull());
    QCOMPARE(told.size(), 0);
    type(u"Li"_qs, u"李"_qs);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), u"李"_qs);
}

void TestAuthorsDialog::authorsAreUnited()
{
    const QSignalSpy told(m_dialog.get(), &AuthorsDialog::ownNameChanged);
    m_list->setCurrentItem(m_list->findItems(u"Li"_qs, Qt::MatchExactly).first());
    QMenu *menu = button(u"Unite with"_qs)->menu();
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 1);
    QCOMPARE(menu->actions().first()->text(), u"Wang"_qs);
    menu->actions().first()->trigger();
    QTRY_COMPARE(lines(), QStringList{u"Wang 1 2"_qs});
    QVERIFY(!button(u"Unite with"_qs)->isEnabled());
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), u"Wang"_qs);
    m_project->edits->undo();
    QTRY_COMPARE(lines(), QStringList({u"Li 0 1"_qs, u"Wang 1 1"_qs}));
}

void TestAuthorsDialog::whatCanOnlyBeReadIsShown()
{
    m_dialog.reset();
    m_project->makeReadOnly();
    m_dialog = std::make_unique<AuthorsDialog>(*m_project->edits);
    m_list = m_dialog->findChild<QTreeWidget *>(u"Authors"_qs);
    QCOMPARE(lines(), QStringList({u"Li 0 1"_qs, u"Wang 1 1"_qs}));
    QVERIFY(!button(u"Rename"_qs)->isEnabled());
    QVERIFY(!button(u"Unite with"_qs)->isEnabled());
}

QTEST_MAIN(TestAuthorsDialog)
#include "tst_authorsdialog.moc"
