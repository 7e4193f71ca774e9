// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/templateshelf.h"
#include "support/projectbuilder.h"
#include "window/encodingdialog.h"
#include "window/exportdialog.h"
#include "window/keyspage.h"
#include "window/newprojectdialog.h"
#include "window/pathfield.h"
#include "window/windowdesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace meipi;
using meipi::test::ProjectBuilder;
using meipi::test::WindowDesk;

class TestDialogs : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aTitleBecomesAFileName_data();
    void aTitleBecomesAFileName();
    void anExportIsWhatWasChosen();
    void anExportSaysHowMuchItIs();
    void whatDoesNotCountCannotBeChosen();
    void theSuffixFollowsTheFormat();
    void anExistingFileIsReplacedKnowingly();
    void theNotesAreExportedByTheWindow();
    void aFolderOfNotesIsWrittenAndUpdated();
    void anExportIsNarrowed();
    void templatesAreOfferedWhereTheyFit();
    void theEncodingIsShownBeforeItIsTaken();
    void theDocumentIsReadAnewInAnotherEncoding();
    void aNewProjectBeginsAsAsked();
    void aTakenPlaceIsRefused();
    void themesComeFromAnotherProject();
    void aKeyThatIsTakenIsNamed();

private:
    template <class Widget>
    static Widget *child(QWidget &parent, const char *name)
    {
        return parent.findChild<Widget *>(QString::fromLatin1(name));
    }

    std::unique_ptr<WindowDesk> m_desk;
};

static QPushButton *buttonNamed(QWidget &parent, const QString &text)
{
    const QList<QPushButton *> buttons = parent.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

void TestDialogs::init()
{
    m_desk = std::make_unique<WindowDesk>();
}

void TestDialogs::aTitleBecomesAFileName_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");

    QTest::newRow("plain") << u"人工智能发展规划"_qs << u"人工智能发展规划"_qs;
    QTest::newRow("slashes and colons") << u"a/b: c\\d?"_qs << u"a b c d"_qs;
    QTest::newRow("hidden") << u"..hidden"_qs << u"hidden"_qs;
    QTest::newRow("nothing") << QString() << u"meipi"_qs;
    QTest::newRow("nothing usable") << u"///"_qs << u"meipi"_qs;
    QTest::newRow("line ends") << u"a\nb\tc"_qs << u"a b c"_qs;
    QTest::newRow("too long") << u"长"_qs.repeated(100) << u"长"_qs.repeated(60);
    QTest::newRow("cut before a surrogate pair")
        << u"a"_qs.repeated(59) + u"📖"_qs << u"a"_qs.repeated(59);
}

void TestDialogs::aTitleBecomesAFileName()
{
    QFETCH(QString, title);
    QTEST(fileNameFor(title), "name");
}

void TestDialogs::anExportIsWhatWasChosen()
{
    ExportDialog dialog(u"Plan: 2025"_qs, u"zh"_qs);
    dialog.setFolder(m_desk->folder.path());
    QCOMPARE(dialog.options().language, u"zh"_qs);
    QVERIFY(!dialog.options().includePrivate);
    QVERIFY(dialog.path().startsWith(m_desk->folder.filePath(u"Plan 2025."_qs)));

    auto *kind = child<QComboBox>(dialog, "Contents");
    kind->setCurrentIndex(kind->findData(int(ExportOptions::Kind::Memo)));
    auto *group = child<QComboBox>(dialog, "GroupBy");
    group->setCurrentIndex(group->findData(int(ExportOptions::GroupBy::Theme)));
    child<QCheckBox>(dialog, "Private")->click();
    QCOMPARE(dialog.options().kind, ExportOptions::Kind::Memo);
    QCOMPARE(dialog.options().groupBy, ExportOptions::GroupBy::Theme);
    QVERIFY(dialog.options().includePrivate);
}

void TestDialogs::anExportSaysHowMuchItIs()
{
    ExportDialog dialog(u"plan"_qs, u"en"_qs);
    ProjectBuilder builder;
    builder.document(u"一、开头\n要建立机制。\n"_qs).highlight(u"建立机制"_qs).note(u"何时？"_qs);
    dialog.setProject(builder.snapshot());
    auto *size = child<QLabel>(dialog, "Size");
    QTRY_VERIFY2(size->text().contains(u"1 page"_qs), qPrintable(size->text()));
}

void TestDialogs::whatDoesNotCountCannotBeChosen()
{
    ExportDialog dialog(u"plan"_qs, u"en"_qs);
    auto *format = child<QComboBox>(dialog, "Format");
    const auto isOpen = [&](const char *key, const char *name) {
        format->setCurrentIndex(format->findData(QString::fromLatin1(key)));
        return child<QWidget>(dialog, name)->isEnabled();
    };
    QVERIFY(isOpen("markdown", "Template"));
    QVERIFY(!isOpen("pdf", "Template"));
    QVERIFY(isOpen("pdf", "Paper"));
    QVERIFY(!isOpen("html", "Paper"));
    QVERIFY(isOpen("csv", "ByteOrderMark"));
    QVERIFY(!isOpen("csv", "Contents"));
    QVERIFY(isOpen("csv", "GroupBy"));
    QVERIFY(!isOpen("annotated-docx", "GroupBy"));
}

void TestDialogs::theSuffixFollowsTheFormat()
{
    ExportDialog dialog(u"plan"_qs, u"en"_qs);
    dialog.setFolder(m_desk->folder.path());
    auto *format = child<QComboBox>(dialog, "Format");
    for (int index = 0; index < format->count(); ++index) {
        format->setCurrentIndex(index);
        QVERIFY(dialog.exporter() != nullptr);
        const Exporter::Info info = dialog.exporter()->info();
        QCOMPARE(dialog.path(),
                 m_desk->folder.filePath(info.isFolder ? u"plan"_qs : u"plan."_qs + info.suffix));
    }
    format->setCurrentIndex(format->findData(u"vault"_qs));
    child<QLineEdit>(dialog, "Path")->setText(m_desk->folder.path());
    QVERIFY(buttonNamed(dialog, u"Update the folder"_qs) != nullptr);
    child<QLineEdit>(dialog, "Path")->clear();
    QVERIFY(!buttonNamed(dialog, u"Export"_qs)->isEnabled());
}

void TestDialogs::anExistingFileIsReplacedKnowingly()
{
    ExportDialog dialog(u"plan"_qs, u"en"_qs);
    dialog.setFolder(m_desk->folder.path());
    QVERIFY(buttonNamed(dialog, u"Export"_qs) != nullptr);
    QVERIFY(!dialog.replaces());
    const QString taken = m_desk->file(u"old."_qs + dialog.exporter()->info().suffix, u"x"_qs);
    child<QLineEdit>(dialog, "Path")->setText(taken);
    QVERIFY(dialog.replaces());
    QVERIFY(buttonNamed(dialog, u"Export"_qs) == nullptr);
    QVERIFY(buttonNamed(dialog, u"Replace the file"_qs) != nullptr);
}

void TestDialogs::theNotesAreExportedByTheWindow()
{
    auto window = m_desk->newWindow();
    window->openLast();
    window->actions().action("export")->trigger();
    auto *dialog = window->findChild<ExportDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->setFolder(m_desk->folder.path());
    const QString path = dialog->path();
    buttonNamed(*dialog, u"Export"_qs)->click();
    QTRY_VERIFY(window->messages().text().contains(path));
    QCOMPARE(window->messages().kind(), MessageBar::Kind::Hint);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString written = QString::fromUtf8(file.readAll());
    const auto &highlights = window->workspace()->edits().snapshot().rows<Highlight>();
    for (const Highlight &highlight : highlights)
        QVERIFY(written.contains(highlight.quote));
}

void TestDialogs::aFolderOfNotesIsWrittenAndUpdated()
{
    auto window = m_desk->newWindow();
    window->openLast();
    QTemporaryDir strange;
    QFile other(strange.filePath(u"other.txt"_qs));
    QVERIFY(other.open(QIODevice::WriteOnly));
    const auto exportTo = [&window](const QString &folder) {
        window->messages().dismiss();
        window->actions().action("export")->trigger();
        auto *dialog = window->findChild<ExportDialog *>();
        auto *format = child<QComboBox>(*dialog, "Format");
        format->setCurrentIndex(format->findData(u"vault"_qs));
        child<QLineEdit>(*dialog, "Path")->setText(folder);
        (QFileInfo::exists(folder) ? buttonNamed(*dialog, u"Update the folder"_qs)
                                   : buttonNamed(*dialog, u"Export"_qs))
            ->click();
        QTRY_VERIFY(!window->messages().text().isEmpty()
                    && !window->messages().text().contains(u"…"_qs));
        QTRY_VERIFY(window->findChild<ExportDialog *>() == nullptr);
    };
    exportTo(strange.filePath(u"vault"_qs));
    QVERIFY(window->messages().text().contains(u"unchanged: 0"_qs));
    exportTo(strange.filePath(u"vault"_qs));
    QVERIFY(window->messages().text().contains(u": 0; unchanged: "_qs));
    exportTo(strange.path());
    QCOMPARE(window->messages().kind(), MessageBar::Kind::Error);
    buttonNamed(window->messages(), u"Write beside them"_qs)->click();
    QTRY_COMPARE(window->messages().kind(), MessageBar::Kind::Hint);
    QVERIFY(QFileInfo::exists(other.fileName()));
}

void TestDialogs::anExportIsNarrowed()
{
    ExportDialog dialog(u"plan"_qs, u"en"_qs);
    ProjectBuilder builder;
    builder.document(u"一、开头\n要建立机制。\n"_qs).highlight(u"建立机制"_qs, {u"制度"_qs});
    dialog.setProject(builder.snapshot());
    auto *filter = child<QLineEdit>(dialog, "Filter");
    filter->setText(u"theme:制度"_qs);
    QCOMPARE(dialog.options().filter.kind, GatheringCondition::Kind::Theme);
    filter->setText(u"theme:没有"_qs);
    QVERIFY(child<QLabel>(dialog, "Size")->text().contains(u"没有"_qs));
    QVERIFY(!buttonNamed(dialog, u"Export"_qs)->isEnabled());
    filter->clear();
    QVERIFY(buttonNamed(dialog, u"Export"_qs)->isEnabled());
    QCOMPARE(dialog.options().filter, GatheringCondition());
    child<QCheckBox>(dialog, "OnlyNotes")->click();
    QVERIFY(dialog.options().onlyWithNotes);

    // What a folder cannot be grouped by is not offered for it.
    auto *group = child<QComboBox>(dialog, "GroupBy");
    group->setCurrentIndex(group->findData(int(ExportOptions::GroupBy::Author)));
    auto *format = child<QComboBox>(dialog, "Format");
    format->setCurrentIndex(format->findData(u"vault"_qs));
    QCOMPARE(dialog.options().groupBy, ExportOptions::GroupBy::Section);
}

void TestDialogs::templatesAreOfferedWhereTheyFit()
{
    const TemplateShelf shelf(m_desk->folder.filePath(u"templates"_qs));
    QVERIFY(shelf.save(u"周报"_qs, "{{title}}") && shelf.save(u"页"_qs, "{{{pageId}}}"));
    ExportDialog dialog(u"plan"_qs, u"en"_qs);
    dialog.setTemplates(shelf);
    auto *templates = child<QComboBox>(dialog, "Template");
    QVERIFY(templates->findText(u"周报"_qs) > 0 && templates->findText(u"页"_qs) < 0);
    templates->setCurrentIndex(templates->findText(u"周报"_qs));
    QCOMPARE(dialog.options().templateText, std::optional(QByteArray("{{title}}")));
    auto *format = child<QComboBox>(dialog, "Format");
    format->setCurrentIndex(format->findData(u"vault"_qs));
    QVERIFY(templates->findText(u"周报"_qs) < 0 && templates->findText(u"页"_qs) > 0);
    QVERIFY(!dialog.options().templateText);
}

void TestDialogs::theEncodingIsShownBeforeItIsTaken()
{
    const QByteArray bytes = QByteArray::fromHex("b7a2d5b9cbe3c1a6b9e6bbae0a"); // 发展算力规划
    EncodingDialog dialog(bytes, u"Big5"_qs);
    auto *preview = child<QPlainTextEdit>(dialog, "Preview");
    auto *encoding = child<QComboBox>(dialog, "Encoding");
    QVERIFY(!preview->toPlainText().contains(u"发展"_qs));
    QVERIFY(!buttonNamed(dialog, u"Read in this encoding"_qs)->isEnabled()); // it is in it now
    encoding->setCurrentIndex(encoding->findData(u"GB18030"_qs));
    QCOMPARE(preview->toPlainText(), u"发展算力规划\n"_qs);
    QSignalSpy chosen(&dialog, &EncodingDialog::encodingChosen);
    buttonNamed(dialog, u"Read in this encoding"_qs)->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"GB18030"_qs);
}

void TestDialogs::theDocumentIsReadAnewInAnotherEncoding()
{
    auto window = m_desk->newWindow();
    window->openPaths({m_desk->file(u"plan.txt"_qs, u"发展算力规划，发展算力规划。"_qs)});
    QTRY_VERIFY(window->workspace() != nullptr);
    window->actions().action("changeEncoding")->trigger();
    auto *dialog = window->findChild<EncodingDialog *>();
    QVERIFY(dialog != nullptr);
    auto *encoding = child<QComboBox>(*dialog, "Encoding");
    encoding->setCurrentIndex(encoding->findData(u"GB18030"_qs));
    buttonNamed(*dialog, u"Read in this encoding"_qs)->click();
    const auto readIn = [&window] {
        const ProjectSnapshot &project = window->workspace()->edits().snapshot();
        const Document *document = project.find(window->workspace()->document());
        return project.find(document->currentVersion)->encoding;
    };
    QTRY_COMPARE(readIn(), u"GB18030"_qs);
    window->actions().action("undo")->trigger();
    QCOMPARE(readIn(), u"UTF-8"_qs);
}

void TestDialogs::aNewProjectBeginsAsAsked()
{
    auto window = m_desk->newWindow();
    window->actions().action("newProject")->trigger();
    auto *dialog = window->findChild<NewProjectDialog *>();
    QVERIFY(dialog != nullptr);
    child<QLineEdit>(*dialog, "Title")->setText(u"规划对照"_qs);
    dialog->addDocuments(
        {m_desk->file(u"a.txt"_qs, u"one"_qs), m_desk->file(u"b.txt"_qs, u"two"_qs)});
    auto *sets = child<QComboBox>(*dialog, "StarterThemes");
    sets->setCurrentIndex(sets->findData(u"policy-instruments"_qs));
    dialog->findChild<QCheckBox *>()->click(); // not in the library
    const QString path = m_desk->folder.filePath(u"对照.meipi"_qs);
    child<QLineEdit>(*dialog, "Path")->setText(path);
    buttonNamed(*dialog, u"Create project"_qs)->click();
    QTRY_VERIFY(window->workspace() != nullptr);
    const ProjectSession &session = window->workspace()->edits().session();
    QCOMPARE(session.path(), path);
    QCOMPARE(session.snapshot().documents().size(), 2);
    QCOMPARE(session.snapshot().property(u"title"_qs), u"规划对照"_qs);
    QVERIFY(session.snapshot().rows<Theme>().size() >= 3);
    QVERIFY(!session.undoStep()); // a project is not undone
}

void TestDialogs::aTakenPlaceIsRefused()
{
    NewProjectDialog dialog(u"en"_qs, m_desk->folder.path());
    auto *create = buttonNamed(dialog, u"Create project"_qs);
    QVERIFY(create->isEnabled());
    dialog.findChild<QCheckBox *>()->click();
    QVERIFY(!create->isEnabled()); // no place yet
    child<QLineEdit>(dialog, "Path")->setText(m_desk->file(u"taken.meipi"_qs, u"x"_qs));
    QVERIFY(!create->isEnabled());
    QVERIFY(!child<QLabel>(dialog, "Taken")->isHidden());
    child<QLineEdit>(dialog, "Path")->setText(m_desk->folder.filePath(u"free"_qs));
    QVERIFY(create->isEnabled());
    QVERIFY(child<QLabel>(dialog, "Taken")->isHidden());
    QCOMPARE(dialog.project().path, m_desk->folder.filePath(u"free.meipi"_qs));
}

void TestDialogs::themesComeFromAnotherProject()
{
    NewProject wanted;
    wanted.path = m_desk->folder.filePath(u"first.meipi"_qs);
    wanted.starterSet = u"seven-dimensions"_qs;
    auto first = createProject(m_desk->library, wanted, {}, u"zh"_qs, u"Li"_qs);
    QVERIFY(first);
    const qsizetype count = first->session->snapshot().rows<Theme>().size();
    QCOMPARE(count, 7);

    NewProject other;
    other.themesOf = wanted.path;
    const auto second = createProject(m_desk->library, other, {}, u"zh"_qs, u"Li"_qs);
    QVERIFY(second);
    QCOMPARE(second->session->snapshot().rows<Theme>().size(), count);
    QVERIFY(m_desk->library.holds(second->session->path()));

    other.themesOf = m_desk->folder.filePath(u"missing.meipi"_qs);
    QVERIFY(!createProject(m_desk->library, other, {}, u"zh"_qs, u"Li"_qs));
}

void TestDialogs::aKeyThatIsTakenIsNamed()
{
    Actions actions(m_desk->preferences);
    KeysPage page(actions);
    auto *list = child<QTreeWidget>(page, "KeyList");
    const QList<QTreeWidgetItem *> found = list->findItems(u"Export"_qs, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    list->setCurrentItem(found.first());
    auto *field = child<QKeySequenceEdit>(page, "KeyField");
    field->setKeySequence(QKeySequence(u"Ctrl+O"_qs));
    QVERIFY(child<QLabel>(page, "KeyConflict")->text().contains(u"“Open”"_qs));
    buttonNamed(page, u"Take the key"_qs)->click();
    QCOMPARE(actions.keys(u"export"_qs), QList<QKeySequence>{QKeySequence(u"Ctrl+O"_qs)});
    QCOMPARE(actions.keys(u"open"_qs), QList<QKeySequence>());
    QCOMPARE(found.first()->text(1), u"Ctrl+O"_qs);

    field->setKeySequence(QKeySequence(u"Ctrl+Alt+E"_qs));
    buttonNamed(page, u"Use this key"_qs)->click();
    QCOMPARE(actions.keys(u"export"_qs), QList<QKeySequence>{QKeySequence(u"Ctrl+Alt+E"_qs)});
    buttonNamed(page, u"Reset all keys"_qs)->click();
    QCOMPARE(actions.keys(u"open"_qs), actions.defaultKeys(u"open"_qs));
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
