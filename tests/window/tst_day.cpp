// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exporter.h"
#include "support/shareddata.h"
#include "support/snapshotcheck.h"
#include "window/appearance.h"
#include "window/mainwindow.h"
#include "window/notefield.h"
#include "window/notespanel.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace meipi;

// One working day with the real proposal, by mouse and keys in the real window: mark, tag, note,
// overlap, resize, undo, redo, close, come back, hand in.
class TestDay : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void oneDayWithTheProposal();
    void whatIsTakenBackLeavesNoFilterToClear();

private:
    void openWindow(const QString &document);
    void closeWindow();
    Reader &reader() { return m_window->workspace()->reader(); }
    const ProjectSnapshot &project() { return m_window->workspace()->edits().snapshot(); }
    TextRange rangeOf(const QString &words);
    void drag(const QString &words);
    void tag(const QString &path);
    void type(const QString &note);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void exportAs(const QString &format, QByteArray &written);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

void TestDay::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(u"meipi.ini"_qs));
    m_preferences->setAuthorName(u"李明"_qs);
    m_library = std::make_unique<Library>(m_folder->filePath(u"library"_qs));
    m_appearance = std::make_unique<Appearance>(*m_preferences);
}

void TestDay::cleanup()
{
    m_window.reset();
}

void TestDay::openWindow(const QString &document)
{
    const WindowContext context{*m_preferences, *m_library, *m_appearance};
    m_window = std::make_unique<MainWindow>(context, u"zh"_qs);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->openPaths({document});
    QTRY_VERIFY(m_window->workspace() != nullptr);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    reader().setFocus();
    QTRY_VERIFY(reader().hasFocus());
}

void TestDay::closeWindow()
{
    QVERIFY(m_window->close());
    m_window.reset();
}

TextRange TestDay::rangeOf(const QString &words)
{
    const QString text = project().text(reader().document()).string();
    const qsizetype start = text.indexOf(words);
    return start < 0 ? TextRange() : TextRange{start, start + words.size()};
}

// Over words on one line, from the middle of the first character's left edge to the last's right.
void TestDay::drag(const QString &words)
{
    const TextRange range = rangeOf(words);
    QVERIFY2(!range.isEmpty(), qPrintable(words));
    reader().reveal(range);
    QTRY_VERIFY(!reader().rectangleOf(range).isEmpty());
    const QRect first = reader().rectangleOf({range.start, range.start + 1});
    const QRect last = reader().rectangleOf({range.end - 1, range.end});
    QWidget *page = reader().viewport();
    const QPoint from(first.left() + 1, first.center().y());
    const QPoint to(last.right(), last.center().y());
    QTest::mousePress(page, Qt::LeftButton, {}, from);
    QTest::mouseMove(page, (from + to) / 2);
    QTest::mouseMove(page, to);
    QTest::mouseRelease(page, Qt::LeftButton, {}, to);
    QCOMPARE(project().text(reader().document()).view(reader().selection()).toString(), words);
}

void TestDay::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QVERIFY(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void TestDay::tag(const QString &path)
{
    key(Qt::Key_0);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
    qobject_cast<QLineEdit *>(QApplication::focusWidget())->insert(path);
    key(Qt::Key_Return);
    QVERIFY(!project().themeAtPath(path).isNull());
    QTRY_VERIFY(reader().hasFocus());
}

void TestDay::type(const QString &note)
{
    key(Qt::Key_N);
    QTRY_VERIFY(qobject_cast<NoteField *>(QApplication::focusWidget()) != nullptr);
    qobject_cast<NoteField *>(QApplication::focusWidget())->insertPlainText(note);
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(reader().hasFocus());
}

void TestDay::exportAs(const QString &format, QByteArray &written)
{
    ExportOptions options;
    Progress progress;
    const QString path = m_folder->filePath(u"notes."_qs + format);
    const Exporter *exporter = exporterForSuffix(format);
    QVERIFY(exporter != nullptr);
    const auto done = exportToFile(*exporter, project(), options, path, true, progress);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    written = file.readAll();
}

static QString withoutSpace(QString text)
{
    return text.remove(QRegularExpression(u"\\s"_qs));
}

void TestDay::oneDayWithTheProposal()
{
    MEIPI_REQUIRE_SHARED(proposal, "proposal.txt");
    openWindow(proposal);

    // A passage of recommendation 3, tagged and noted.
    const DocumentId document = reader().document();
    const Outline &outline = project().sections(document).outline();
    const TextRange third = outline.nodes()[outline.nodeAtPath(u"3")].heading;
    const TextRange body = outline.nodes()[outline.nodeAtPath(u"3.1")].range;
    QVERIFY(body.start > third.start);
    const QString passage =
        project().text(document).view({body.start + 1, body.start + 13}).toString();
    drag(passage);
    tag(u"数据/共享"_qs);
    QCOMPARE(project().rows<Highlight>().size(), 1);
    QCOMPARE(project().rows<Highlight>().begin()->quote, passage);
    type(u"谁来牵头？多久更新一次？"_qs);
    QCOMPARE(project().rows<Note>().size(), 1);
    QCOMPARE(project().rows<Note>().begin()->text, u"谁来牵头？多久更新一次？"_qs);

    // A second theme over a part of it.
    const QString second =
        project().text(document).view({body.start + 7, body.start + 18}).toString();
    key(Qt::Key_Escape);
    drag(second);
    tag(u"法律"_qs);
    QCOMPARE(project().rows<Highlight>().size(), 2);
    const HighlightId overlapping = project().codings(reader().activeHighlight()).isEmpty()
        ? project().highlights(document).all().constLast().id
        : reader().activeHighlight();
    const ProjectSnapshot tagged = project();

    // Its end moved two characters on, by the mouse.
    reader().setActiveHighlight(overlapping);
    const TextRange before = project().placement(overlapping)->range;
    const QRect end = reader().rectangleOf({before.end - 1, before.end});
    const QRect goal = reader().rectangleOf({before.end + 1, before.end + 2});
    QWidget *page = reader().viewport();
    QTest::mousePress(page, Qt::LeftButton, {},
                      QPoint(end.right(), end.bottom() - 4)); // its handle
    QTest::mouseMove(page, QPoint(goal.center().x(), goal.center().y()));
    QTest::mouseMove(page, QPoint(goal.right(), goal.center().y()));
    QTest::mouseRelease(page, Qt::LeftButton, {}, QPoint(goal.right(), goal.center().y()));
    QCOMPARE(project().placement(overlapping)->range, (TextRange{before.start, before.end + 2}));
    const ProjectSnapshot resized = project();

    // Three steps back, two forward again.
    reader().setFocus();
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(project().rows<Highlight>().size(), 1);
    for (int i = 0; i < 2; ++i)
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    const ProjectSnapshot evening = project();
    QVERIFY(test::rowDifferences(evening, resized) != QStringList());

    // The next morning all is there, and the third step can still be done again.
    closeWindow();
    openWindow(proposal);
    QCOMPARE(test::rowDifferences(evening, project()), QStringList());
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(test::rowDifferences(resized, project()), QStringList());

    // Handed in.
    QByteArray markdown;
    exportAs(u"md"_qs, markdown);
    QByteArray pdf;
    exportAs(u"pdf"_qs, pdf);
    QVERIFY(pdf.startsWith("%PDF-"));
    QProcess reading;
    reading.start(u"pdftotext"_qs, {m_folder->filePath(u"notes.pdf"_qs), u"-"_qs});
    QVERIFY(reading.waitForFinished());
    const QString words = withoutSpace(QString::fromUtf8(reading.readAllStandardOutput()));
    for (const Highlight &highlight : project().rows<Highlight>()) {
        QVERIFY(QString::fromUtf8(markdown).contains(highlight.quote));
        QVERIFY2(words.contains(withoutSpace(highlight.quote)), qPrintable(words));
    }
    for (const Note &note : project().rows<Note>()) {
        QVERIFY(QString::fromUtf8(markdown).contains(note.text));
        QVERIFY(words.contains(withoutSpace(note.text)));
    }
    closeWindow();
}

void TestDay::whatIsTakenBackLeavesNoFilterToClear()
{
    QFile file(m_folder->filePath(u"text.txt"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"一、算力\n建设枢纽。\n二、数据\n开放共享。\n"_qs.toUtf8());
    file.close();
    openWindow(file.fileName());
    key(Qt::Key_H);
    QCOMPARE(project().rows<Highlight>().size(), 1);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(project().rows<Highlight>().size(), 0);
    const auto *panel = m_window->findChild<NotesPanel *>();
    QVERIFY(panel != nullptr);
    const QList<QPushButton *> buttons = panel->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    QVERIFY(!buttons.first()->isVisibleTo(panel));
    closeWindow();
}

QTEST_MAIN(TestDay)
#include "tst_day.moc"
