// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/templatesdialog.h"

#include "notesproject.h"
#include "project/projecttemplates.h"
#include "window/templatepreview.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace meipi;
using meipi::test::NotesProject;

using Place = TemplateChoice::Place;

class TestTemplatesDialog : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsWhatShipsButDoesNotChangeIt();
    void previewsWhatIsTyped();
    void saysTheLineOfAMistake();
    void keepsWhatWasTyped();
    void duplicatesIntoTheProjectAsASteps();
    void renames();
    void removesAndBringsBack();
    void followsUndo();
    void listsAllNames();
    void stopsAPreviewWithTheNextKey();

private:
    QTreeWidgetItem *item(Place place, const QString &name) const;
    QPushButton *button(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void newDialog();
    void duplicate(int entry) { button("Duplicate")->menu()->actions()[entry]->trigger(); }
    QString problem() const { return m_dialog->findChild<QLabel *>(u"Problem"_qs)->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<NotesProject> m_project;
    std::unique_ptr<TemplateShelf> m_shelf;
    std::unique_ptr<TemplatesDialog> m_dialog;
    QTreeWidget *m_list = nullptr;
    QPlainTextEdit *m_text = nullptr;
    TemplatePreview *m_preview = nullptr;
};

void TestTemplatesDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = std::make_unique<NotesProject>();
    m_project->note(NoteTarget(m_project->highlight(u"算力网络"_qs)), u"多少？"_qs);
    m_shelf = std::make_unique<TemplateShelf>(m_folder->path());
    newDialog();
}

void TestTemplatesDialog::cleanup()
{
    m_dialog.reset();
    m_project.reset();
}

void TestTemplatesDialog::newDialog()
{
    m_dialog = std::make_unique<TemplatesDialog>(*m_project->edits, *m_shelf, u"zh"_qs);
    m_dialog->show();
    m_list = m_dialog->findChild<QTreeWidget *>(u"Templates"_qs);
    m_text = m_dialog->findChild<QPlainTextEdit *>(u"Text"_qs);
    m_preview = m_dialog->findChild<TemplatePreview *>();
}

QTreeWidgetItem *TestTemplatesDialog::item(Place place, const QString &name) const
{
    QTreeWidgetItem *top = m_list->topLevelItem(int(place));
    for (int i = 0; i < top->childCount(); ++i) {
        if (top->child(i)->text(0) == name)
            return top->child(i);
    }
    return nullptr;
}

void TestTemplatesDialog::showsWhatShipsButDoesNotChangeIt()
{
    QCOMPARE(m_list->topLevelItem(int(Place::Shipped))->childCount(), 5);
    QVERIFY(m_text->isReadOnly());
    QVERIFY(m_text->toPlainText().startsWith(u"---\n"_qs));
    QVERIFY(!button("Rename")->isEnabled() && !button("Remove")->isEnabled());
    for (int i = 0; i < 5; ++i) {
        m_list->setCurrentItem(m_list->topLevelItem(int(Place::Shipped))->child(i));
        QSignalSpy filled(m_preview, &TemplatePreview::filled);
        QVERIFY(filled.wait(5000));
        QVERIFY2(m_preview->toPlainText().contains(u"算力网络"_qs) || i == 1,
                 qPrintable(m_preview->toPlainText()));
    }
}

void TestTemplatesDialog::previewsWhatIsTyped()
{
    button("New")->click();
    QVERIFY(!m_text->isReadOnly());
    m_text->setPlainText(u"{{#groups}}{{#passages}}[{{{quote}}}]{{/passages}}{{/groups}}"_qs);
    QTRY_COMPARE(m_preview->toPlainText(), u"[算力网络]"_qs);
    QCOMPARE(problem(), QString());
}

void TestTemplatesDialog::saysTheLineOfAMistake()
{
    button("New")->click();
    m_text->setPlainText(u"# {{title}}\n{{#groups}}\n"_qs);
    QVERIFY2(problem().contains(u"href=\"2\""_qs), qPrintable(problem()));
    emit m_dialog->findChild<QLabel *>(u"Problem"_qs)->linkActivated(u"2"_qs);
    QCOMPARE(m_text->textCursor().blockNumber(), 1);
    m_text->setPlainText(u"\n\n{{titel}}"_qs);
    QVERIFY2(problem().contains(u"href=\"3\""_qs) && problem().contains(u"titel"_qs),
             qPrintable(problem()));
    m_text->setPlainText(u"{{title}}"_qs);
    QCOMPARE(problem(), QString());
}

void TestTemplatesDialog::keepsWhatWasTyped()
{
    QSignalSpy changed(m_dialog.get(), &TemplatesDialog::templatesChanged);
    button("New")->click();
    const QString name = m_list->currentItem()->text(0);
    m_text->setPlainText(u"一 {{title}} <"_qs);
    m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
    QCOMPARE(m_shelf->text(name), QByteArray("一 {{title}} <"));
    m_list->setCurrentItem(item(Place::User, name));
    m_text->setPlainText(u"二"_qs);
    m_dialog->reject();
    QCOMPARE(m_shelf->text(name), QByteArray("二"));
    QVERIFY(changed.size() >= 3);
    newDialog();
    QVERIFY(item(Place::User, name) != nullptr);
}

void TestTemplatesDialog::duplicatesIntoTheProjectAsASteps()
{
    duplicate(1);
    QCOMPARE(projectTemplates(m_project->edits->snapshot()).size(), 1);
    const QString name = projectTemplates(m_project->edits->snapshot()).first();
    QCOMPARE(m_list->currentItem(), item(Place::Project, name));
    m_text->setPlainText(u"x{{title}}"_qs);
    m_dialog->reject();
    QCOMPARE(projectTemplate(m_project->edits->snapshot(), name), u"x{{title}}"_qs);
    m_project->edits->undo();
    QVERIFY(projectTemplate(m_project->edits->snapshot(), name).startsWith(u"---"_qs));
    m_project->edits->undo();
    QCOMPARE(projectTemplates(m_project->edits->snapshot()), QStringList());
}

void TestTemplatesDialog::renames()
{
    duplicate(0);
    const QString from = m_list->currentItem()->text(0);
    m_list->currentItem()->setText(0, u"周报"_qs);
    QTRY_VERIFY(item(Place::User, u"周报"_qs) != nullptr && item(Place::User, from) == nullptr);
    QCOMPARE(m_shelf->names(), QStringList{u"周报"_qs});
    QCOMPARE(m_list->currentItem(), item(Place::User, u"周报"_qs));
    m_list->currentItem()->setText(0, u"a/b"_qs);
    QTRY_VERIFY(problem().contains(u"a/b"_qs));
    QCOMPARE(m_shelf->names(), QStringList{u"周报"_qs});

    duplicate(1);
    m_list->currentItem()->setText(0, u"月/报"_qs);
    QTRY_COMPARE(projectTemplates(m_project->edits->snapshot()), QStringList{u"月/报"_qs});
}

void TestTemplatesDialog::removesAndBringsBack()
{
    for (const int entry : {0, 1}) {
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
        duplicate(entry);
        m_text->setPlainText(u"getippt"_qs);
        const QString name = m_list->currentItem()->text(0);
        const Place place = entry == 0 ? Place::User : Place::Project;
        button("Remove")->click();
        QVERIFY(item(place, name) == nullptr);
        QVERIFY(problem().contains(u"undo"_qs));
        emit m_dialog->findChild<QLabel *>(u"Problem"_qs)->linkActivated(u"undo"_qs);
        QVERIFY(item(place, name) != nullptr);
        QCOMPARE(m_list->currentItem(), item(place, name));
        QCOMPARE(m_text->toPlainText(), u"getippt"_qs);
    }
}

void TestTemplatesDialog::followsUndo()
{
    duplicate(1);
    QVERIFY(m_list->topLevelItem(int(Place::Project))->childCount() == 1);
    const QString name = m_list->currentItem()->text(0);
    const QString whole = m_text->toPlainText();
    m_project->edits->perform(setProjectTemplate(m_project->edits->snapshot(), name, u"anders"_qs),
                              u"x"_qs);
    QCOMPARE(m_text->toPlainText(), u"anders"_qs);
    m_project->edits->undo();
    QCOMPARE(m_text->toPlainText(), whole);
    m_project->edits->undo();
    QCOMPARE(m_list->topLevelItem(int(Place::Project))->childCount(), 0);
    m_dialog->reject(); // and what is gone does not come back by that
    QCOMPARE(projectTemplates(m_project->edits->snapshot()), QStringList());
}

void TestTemplatesDialog::listsAllNames()
{
    auto *names = m_dialog->findChild<QTreeWidget *>(u"Names"_qs);
    QVERIFY(names->topLevelItemCount() > 10);
    m_dialog->findChild<QLineEdit *>(u"NameFilter"_qs)->setText(u"proposedWording"_qs);
    int shown = 0;
    for (int i = 0; i < names->topLevelItemCount(); ++i)
        shown += names->topLevelItem(i)->isHidden() ? 0 : 1;
    QCOMPARE(shown, 1);
    button("New")->click();
    m_text->clear();
    QTreeWidgetItem *whole = names->topLevelItem(0);
    emit names->itemActivated(whole->child(0), 0);
    QCOMPARE(m_text->toPlainText(), u"{{title}}"_qs);
}

void TestTemplatesDialog::stopsAPreviewWithTheNextKey()
{
    // Without an end: groups in groups, as deep as it goes.
    button("New")->click();
    m_text->setPlainText(u"{{#groups}}"_qs.repeated(60) + u"x"_qs + u"{{/groups}}"_qs.repeated(60));
    QTest::qWait(200); // it has begun
    m_text->setPlainText(u"{{documentCount}}!"_qs);
    QTRY_COMPARE(m_preview->toPlainText(), u"1!"_qs);
}

QTEST_MAIN(TestTemplatesDialog)
#include "tst_templatesdialog.moc"
