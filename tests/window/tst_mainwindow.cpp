// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/authorbar.h"
#include "window/commandpalette.h"
#include "window/mergedialog.h"
#include "window/searchfield.h"
#include "window/statusline.h"
#include "window/themespanel.h"
#include "window/windowdesk.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>

using namespace meipi;
using meipi::test::WindowDesk;

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theFirstStartOpensTheSample();
    void theFirstWindowFitsTheScreen();
    void laterStartsOpenTheLastProject();
    void aLastProjectThatIsGoneLeavesTheStartPage();
    void aDocumentFindsItsProjectAgain();
    void severalDocumentsShareOneProject();
    void whatCannotBeOpenedIsSaid_data();
    void whatCannotBeOpenedIsSaid();
    void aFileDroppedOnTheWindowOpens();
    void whatOtherProgramsExportIsImportedWhereItIsDropped();
    void readingGoesOnWhereItWasLeft();
    void panelsStayHiddenAndSized();
    void theAuthorIsAskedOnceAndCanBeChanged();
    void theStatusCountsWhatIsMarked();
    void theStatusNamesSectionsAsTheTextDoes_data();
    void theStatusNamesSectionsAsTheTextDoes();
    void undoNamesWhatItTakesBack();
    void lettersAreCommandsInTheTextOnly();
    void searchingGoesFromHitToHit();
    void thePaletteRunsCommands();
    void theProjectMovesToAnotherWindow();
    void whatIsTypedInPanelsIsKept_data();
    void whatIsTypedInPanelsIsKept();
    void theOutlineLeadsToItsSection();
    void aBrokenProjectFileNeverOpens_data();
    void aBrokenProjectFileNeverOpens();

private:
    void openText(const QString &text, const QString &name = u"plan.txt"_qs);
    Workspace &workspace() { return *m_window->workspace(); }
    Reader &reader() { return workspace().reader(); }
    const ProjectSnapshot &project() { return workspace().edits().snapshot(); }
    void select(const QString &words);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    QString status() { return m_window->findChild<StatusLine *>()->text(); }

    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

static const QString numbered = u"导语。\n一、建议加大投入。\n国家应当设立专项，地方应当配套。"
                                u"企业可以参与。\n二、建议开放数据。\n公共数据应当开放。\n"_qs;

void TestMainWindow::init()
{
    m_desk = std::make_unique<WindowDesk>();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestMainWindow::openText(const QString &text, const QString &name)
{
    if (!m_window)
        m_window = m_desk->newWindow();
    m_window->openPaths({m_desk->file(name, text)});
    QTRY_VERIFY(m_window->workspace() != nullptr);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    reader().setFocus();
    QTRY_VERIFY(reader().hasFocus());
}

void TestMainWindow::select(const QString &words)
{
    const qsizetype start = project().text(reader().document()).string().indexOf(words);
    QVERIFY(start >= 0);
    reader().setSelection({start, start + words.size()});
}

void TestMainWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QVERIFY(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void TestMainWindow::theFirstWindowFitsTheScreen()
{
    MainWindow window({m_desk->preferences, m_desk->library, m_desk->appearance}, u"en"_qs);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(window.screen()->availableGeometry().contains(window.frameGeometry()));
}

void TestMainWindow::theFirstStartOpensTheSample()
{
    m_window = m_desk->newWindow();
    m_window->openLast();
    QVERIFY(m_window->workspace() != nullptr);
    QCOMPARE(project().rows<Highlight>().size(), 3);
    QCOMPARE(project().rows<Theme>().size(), 7);
    QVERIFY(!workspace().themeKeys().theme(7).isNull());
    QVERIFY(!reader().document().isNull());
}

void TestMainWindow::laterStartsOpenTheLastProject()
{
    openText(numbered);
    const QString path = workspace().edits().session().path();
    QVERIFY(m_window->close());
    m_window = m_desk->newWindow();
    m_window->openLast();
    QCOMPARE(workspace().edits().session().path(), path);
}

void TestMainWindow::aLastProjectThatIsGoneLeavesTheStartPage()
{
    openText(numbered);
    const QString path = workspace().edits().session().path();
    QVERIFY(m_window->close());
    m_window.reset();
    QVERIFY(QFile::remove(path));
    m_window = m_desk->newWindow();
    m_window->openLast();
    QVERIFY(m_window->workspace() == nullptr);
    QVERIFY(!m_window->actions().action("export")->isEnabled());
    QVERIFY(m_window->actions().action("open")->isEnabled());
}

void TestMainWindow::aDocumentFindsItsProjectAgain()
{
    openText(numbered);
    select(u"专项"_qs);
    press(Qt::Key_H);
    QCOMPARE(project().rows<Highlight>().size(), 1);
    QVERIFY(m_window->close());
    m_window.reset();
    openText(numbered, u"moved and renamed.txt"_qs);
    QCOMPARE(project().rows<Highlight>().size(), 1);
}

void TestMainWindow::severalDocumentsShareOneProject()
{
    const QStringList paths{m_desk->file(u"a.txt"_qs, u"first"_qs),
                            m_desk->file(u"b.txt"_qs, u"second"_qs)};
    m_window = m_desk->newWindow();
    m_window->openPaths(paths);
    QTRY_VERIFY(m_window->workspace() != nullptr);
    QCOMPARE(project().documents().size(), 2);
    const QString path = workspace().edits().session().path();
    QVERIFY(!workspace().findChild<QWidget *>(u"Documents"_qs)->isHidden());

    QVERIFY(m_window->close());
    m_window = m_desk->newWindow();
    m_window->openPaths(paths);
    QTRY_VERIFY(m_window->workspace() != nullptr);
    QCOMPARE(workspace().edits().session().path(), path);
    QCOMPARE(project().documents().size(), 2);

    const DocumentId first = reader().document();
    m_window->actions().action("nextDocument")->trigger();
    QVERIFY(reader().document() != first);
    m_window->actions().action("nextDocument")->trigger();
    QCOMPARE(reader().document(), first);
}

void TestMainWindow::whatCannotBeOpenedIsSaid_data()
{
    QTest::addColumn<QString>("path");

    QTest::newRow("a file that is not there") << u"missing.txt"_qs;
    QTest::newRow("a folder") << u"folder"_qs;
    QTest::newRow("a project that is not there") << u"missing.meipi"_qs;
    QTest::newRow("binary data") << u"program.txt"_qs;
}

void TestMainWindow::whatCannotBeOpenedIsSaid()
{
    QFETCH(QString, path);
    QVERIFY(QDir(m_desk->folder.path()).mkpath(u"folder"_qs));
    m_desk->file(u"program.txt"_qs, QByteArray(5000, '\0'));
    m_window = m_desk->newWindow();
    m_window->openPaths({m_desk->folder.filePath(path)});
    QTRY_VERIFY(!m_window->messages().text().isEmpty());
    QCOMPARE(m_window->messages().kind(), MessageBar::Kind::Error);
    QVERIFY(m_window->workspace() == nullptr);
}

void TestMainWindow::aFileDroppedOnTheWindowOpens()
{
    m_window = m_desk->newWindow();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_desk->file(u"dropped.txt"_qs, numbered))});
    QDragEnterEvent enter({400, 300}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({400, 300}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY(m_window->workspace() != nullptr);
    QCOMPARE(project().text(reader().document()).string(), numbered);
}

void TestMainWindow::whatOtherProgramsExportIsImportedWhereItIsDropped()
{
    const QString codebook =
        m_desk->file(u"themes.csv"_qs, u"name,definition\n算力,计算能力\n数据,\n"_qs);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(codebook)});
    m_window = m_desk->newWindow();
    const auto drop = [this, &data] {
        QDragEnterEvent enter({400, 300}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &enter);
        QDropEvent event({400, 300}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &event);
        QVERIFY(event.isAccepted());
    };
    drop();
    QVERIFY(m_window->messages().text().contains(u"themes.csv"_qs));
    m_window->messages().dismiss();
    m_window->openPaths({m_desk->file(u"dropped.txt"_qs, numbered)});
    QTRY_VERIFY(m_window->workspace() != nullptr);
    drop();
    QTRY_VERIFY(m_window->findChild<MergeDialog *>() != nullptr);
}

void TestMainWindow::readingGoesOnWhereItWasLeft()
{
    QString text;
    for (int line = 1; line <= 300; ++line)
        text += u"This is line %1 of a long text.\n"_qs.arg(line);
    openText(text);
    const qsizetype there = text.indexOf(u"line 200 "_qs);
    reader().reveal({there, there + 4});
    reader().setCaret(there);
    const qsizetype top = reader().topPosition();
    QVERIFY(top > 0);
    QVERIFY(m_window->close());
    m_window = m_desk->newWindow();
    m_window->openLast();
    QCOMPARE(reader().caret(), there);
    QTRY_COMPARE(reader().topPosition(), top);
}

void TestMainWindow::panelsStayHiddenAndSized()
{
    openText(numbered);
    auto *columns = workspace().findChild<QSplitter *>(u"Columns"_qs);
    columns->setSizes({240, 700, 340});
    const QList<int> sizes = columns->sizes();
    m_window->actions().action("showRight")->trigger();
    QVERIFY(!workspace().isRightShown());
    QVERIFY(m_window->close());
    m_window = m_desk->newWindow();
    m_window->openLast();
    QVERIFY(!workspace().isRightShown());
    QVERIFY(!m_window->actions().action("showRight")->isChecked());
    m_window->actions().action("showRight")->trigger();
    QVERIFY(workspace().isRightShown());
    QTRY_COMPARE(workspace().findChild<QSplitter *>(u"Columns"_qs)->sizes(), sizes);
}

void TestMainWindow::theAuthorIsAskedOnceAndCanBeChanged()
{
    m_desk->preferences.setAuthorName(QString());
    openText(numbered);
    auto *bar = m_window->findChild<AuthorBar *>();
    QVERIFY(bar->isVisible());
    QVERIFY(reader().hasFocus()); // it waits for nobody
    QTest::mouseClick(bar->field(), Qt::LeftButton);
    bar->field()->setText(u"  李  明 "_qs);
    press(Qt::Key_Return);
    QVERIFY(bar->isHidden());
    QCOMPARE(m_desk->preferences.authorName(), u"李 明"_qs);
    QCOMPARE(workspace().edits().session().authorName(), u"李 明"_qs);

    auto *button = m_window->findChild<QToolButton *>(u"StatusAuthor"_qs);
    QVERIFY(button->text().contains(u"李 明"_qs));
    button->click();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->field()->hasFocus());
    bar->field()->setText(u"Wang"_qs);
    press(Qt::Key_Return);
    QVERIFY(button->text().contains(u"Wang"_qs));

    m_desk->preferences.setAuthorName(QString());
    QVERIFY(m_window->close());
    m_window = m_desk->newWindow();
    m_window->openLast();
    QVERIFY(m_window->findChild<AuthorBar *>()->isHidden());
}

void TestMainWindow::theStatusCountsWhatIsMarked()
{
    openText(numbered);
    QCOMPARE(status(), u"0 of 2 recommendations marked · 0 highlights · 0 notes · saved"_qs);
    select(u"专项"_qs);
    press(Qt::Key_H);
    QCOMPARE(status(), u"1 of 2 recommendations marked · 1 highlight · 0 notes · saved"_qs);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(status(), u"0 of 2 recommendations marked · 0 highlights · 0 notes · saved"_qs);
}

void TestMainWindow::theStatusNamesSectionsAsTheTextDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("start");

    const QString chapter = u"第一章 总则\n为了发展，制定本法。\n"_qs;
    QTest::newRow("one chapter") << chapter << u"0 of 1 section marked"_qs;
    QTest::newRow("chapters") << chapter + u"第二章 附则\n本法自公布之日起施行。\n"_qs
                              << u"0 of 2 sections marked"_qs;
    QTest::newRow("one recommendation")
        << u"一、建议加大投入。\n国家应当设立专项。\n"_qs << u"0 of 1 recommendation marked"_qs;
    QTest::newRow("recommendations by their word")
        << u"Recommendation 1: Invest.\nSpend more.\nRecommendation 2: Open data.\nShare it.\n"_qs
        << u"0 of 2 recommendations marked"_qs;
    QTest::newRow("no sections") << u"没有编号的一段。\n"_qs << u"0 highlights"_qs;
}

void TestMainWindow::theStatusNamesSectionsAsTheTextDoes()
{
    QFETCH(QString, text);
    QFETCH(QString, start);
    openText(text);
    QCOMPARE(status().section(u" · "_qs, 0, 0), start);
}

void TestMainWindow::undoNamesWhatItTakesBack()
{
    openText(numbered);
    QAction *undo = m_window->actions().action("undo");
    QAction *redo = m_window->actions().action("redo");
    QVERIFY(!undo->isEnabled());
    select(u"专项"_qs);
    press(Qt::Key_H);
    QVERIFY(undo->isEnabled());
    QCOMPARE(undo->text(), u"Undo “Highlight”"_qs);
    QVERIFY(!redo->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!undo->isEnabled());
    QCOMPARE(redo->text(), u"Redo “Highlight”"_qs);
    press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(project().rows<Highlight>().size(), 1);
}

void TestMainWindow::lettersAreCommandsInTheTextOnly()
{
    openText(numbered);
    press(Qt::Key_F, Qt::ControlModifier);
    auto *search = m_window->findChild<SearchField *>(u"Search"_qs);
    QVERIFY(search->hasFocus());
    for (const Qt::Key key : {Qt::Key_H, Qt::Key_N, Qt::Key_1, Qt::Key_C, Qt::Key_Slash})
        QTest::keyClick(search, key);
    QCOMPARE(search->text(), u"hn1c/"_qs);
    QCOMPARE(project().rows<Highlight>().size(), 0);
    press(Qt::Key_Escape);
    QVERIFY(reader().hasFocus());
    QCOMPARE(search->text(), QString());
    select(u"专项"_qs);
    press(Qt::Key_H);
    QCOMPARE(project().rows<Highlight>().size(), 1);
}

void TestMainWindow::searchingGoesFromHitToHit()
{
    openText(numbered);
    press(Qt::Key_F, Qt::ControlModifier);
    auto *search = m_window->findChild<SearchField *>(u"Search"_qs);
    search->insert(u"應當"_qs);
    QCOMPARE(workspace().search().count(), 3);
    QCOMPARE(workspace().search().current(), 0);
    press(Qt::Key_Return);
    QCOMPARE(workspace().search().current(), 1);
    press(Qt::Key_F3);
    QCOMPARE(workspace().search().current(), 2);
    press(Qt::Key_F3);
    QCOMPARE(workspace().search().current(), 0);
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(workspace().search().current(), 2);
    QCOMPARE(search->accessibleDescription(), u"3 of 3"_qs);
}

void TestMainWindow::thePaletteRunsCommands()
{
    openText(numbered);
    press(Qt::Key_P, Qt::ControlModifier);
    auto *palette = m_window->findChild<CommandPalette *>();
    QTRY_VERIFY(palette != nullptr && palette->field()->hasFocus());
    QTest::keyClicks(palette->field(), u"outline panel"_qs);
    press(Qt::Key_Return);
    QVERIFY(!workspace().isLeftShown());
    QVERIFY(palette->isHidden());
    QTRY_VERIFY(reader().hasFocus());
}

void TestMainWindow::theProjectMovesToAnotherWindow()
{
    openText(numbered);
    select(u"专项"_qs);
    press(Qt::Key_H);
    const DocumentId document = reader().document();
    auto session = m_window->releaseSession();
    QVERIFY(session != nullptr);
    QVERIFY(m_window->workspace() == nullptr);
    m_window = m_desk->newWindow(u"zh"_qs);
    m_window->openSession(std::move(session), document);
    QCOMPARE(reader().document(), document);
    QVERIFY(m_window->actions().action("undo")->isEnabled());
    reader().setFocus();
    m_window->actions().action("undo")->trigger();
    QCOMPARE(project().rows<Highlight>().size(), 0);
}

void TestMainWindow::whatIsTypedInPanelsIsKept_data()
{
    QTest::addColumn<bool>("isClosed");

    QTest::newRow("when the window closes") << true;
    QTest::newRow("when the window goes") << false;
}

void TestMainWindow::whatIsTypedInPanelsIsKept()
{
    QFETCH(bool, isClosed);
    openText(numbered);
    auto *panels = workspace().findChild<QTabWidget *>(u"Right"_qs);
    auto *themes = workspace().findChild<ThemesPanel *>();
    panels->setCurrentWidget(themes);
    themes->addTheme();
    auto *name = themes->findChild<QLineEdit *>(u"ThemeName"_qs);
    QVERIFY(name != nullptr);
    name->setText(u"算力"_qs);
    if (isClosed)
        QVERIFY(m_window->close());
    m_window = m_desk->newWindow();
    m_window->openLast();
    QVERIFY(!project().themeAtPath(u"算力"_qs).isNull());
}

void TestMainWindow::theOutlineLeadsToItsSection()
{
    openText(numbered + u"\n"_qs.repeated(200));
    const SectionTree &tree = project().sections(reader().document());
    const int second = tree.outline().nodeAtPath(u"2");
    QVERIFY(second >= 0);
    workspace().goToSection(tree.idOf(second));
    QCOMPARE(reader().caret(), tree.outline().nodes()[second].heading.start);
    QVERIFY(reader().hasFocus());
}

void TestMainWindow::aBrokenProjectFileNeverOpens_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("not a project\n");
    QTest::newRow("a torn database") << QByteArray("SQLite format 3\0\0\1\1\0", 21);
}

void TestMainWindow::aBrokenProjectFileNeverOpens()
{
    QFETCH(QByteArray, bytes);
    const QString path = m_desk->file(u"broken.meipi"_qs, bytes);
    openText(numbered);
    const QString before = workspace().edits().session().path();
    m_window->openPaths({path});
    QCOMPARE(m_window->messages().kind(), MessageBar::Kind::Error);
    QVERIFY(!m_window->messages().text().isEmpty());
    QCOMPARE(workspace().edits().session().path(), before);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
