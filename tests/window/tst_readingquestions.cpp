// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/readingquestions.h"

#include "support/pdfsketch.h"
#include "window/marksdialog.h"
#include "window/messagebar.h"
#include "window/passworddialog.h"
#include "window/windowdesk.h"
#include "window/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace meipi;
using meipi::test::PdfSketch;
using meipi::test::WindowDesk;

namespace {

QByteArray lockedPdf()
{
    PdfSketch sketch;
    sketch.page().text(90, 100, 12, u"Under lock and key."_qs);
    return sketch.bytes("view");
}

QByteArray markedPdf()
{
    PdfSketch sketch;
    sketch.page().text(90, 100, 12, u"建设统一开放的数据基础设施。"_qs);
    sketch.annotation(
        {"Highlight", {QRectF(90, 89, 24, 13)}, "1 1 0", u"王芳"_qs, u"要紧"_qs, {}, {}});
    sketch.annotation({"Highlight", {QRectF(126, 89, 24, 13)}, "1 1 0", u"王芳"_qs, {}, {}, {}});
    sketch.annotation({"Highlight", {QRectF(174, 89, 24, 13)}, "0 1 0", u"王芳"_qs, {}, {}, {}});
    return sketch.bytes();
}

} // namespace

class TestReadingQuestions : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theRightPasswordOpensTheFile();
    void aWrongPasswordIsAskedForAgain();
    void anUnwantedFileIsLeftOut();
    void withoutAnybodyToAskItIsAnError();
    void coloursAreAskedAbout();
    void aColourCanBeLeftOut();
    void nothingComesWhenCancelled();
    void nothingIsAskedTwice();

private:
    template <class Dialog>
    Dialog *dialog() const; ///< Null: none came in time.
    static void press(QWidget &dialog, const QString &text);
    void givePassword(const QString &password) const;

    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void TestReadingQuestions::init()
{
    m_window.reset();
    m_desk = std::make_unique<WindowDesk>();
    m_window = m_desk->newWindow();
}

template <class Dialog>
Dialog *TestReadingQuestions::dialog() const
{
    Dialog *found = nullptr;
    static_cast<void>(QTest::qWaitFor([&] {
        found = m_window->findChild<Dialog *>();
        return found != nullptr && found->isVisible();
    }));
    return found;
}

void TestReadingQuestions::press(QWidget &dialog, const QString &text)
{
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == text)
            return button->click();
    }
    QFAIL(qPrintable(u"no button "_qs + text));
}

void TestReadingQuestions::givePassword(const QString &password) const
{
    auto *asking = dialog<PasswordDialog>();
    QVERIFY(asking != nullptr);
    QTest::keyClicks(asking->findChild<QLineEdit *>(), password);
    press(*asking, u"Open"_qs);
}

void TestReadingQuestions::theRightPasswordOpensTheFile()
{
    m_window->openPaths({m_desk->file(u"locked.pdf"_qs, lockedPdf())});
    givePassword(u"view"_qs);

    QTRY_VERIFY(m_window->workspace() != nullptr);
}

void TestReadingQuestions::aWrongPasswordIsAskedForAgain()
{
    m_window->openPaths({m_desk->file(u"locked.pdf"_qs, lockedPdf())});
    auto *first = dialog<PasswordDialog>();
    QVERIFY(first != nullptr);
    const QString before = first->findChild<QLabel *>()->text();
    const QSignalSpy gone(first, &QObject::destroyed);
    givePassword(u"open"_qs);
    QTRY_COMPARE(gone.size(), 1);
    auto *second = dialog<PasswordDialog>();
    QVERIFY(second != nullptr);
    QVERIFY(second->findChild<QLabel *>()->text() != before);
    givePassword(u"view"_qs);

    QTRY_VERIFY(m_window->workspace() != nullptr);
}

void TestReadingQuestions::anUnwantedFileIsLeftOut()
{
    m_window->openPaths({m_desk->file(u"locked.pdf"_qs, lockedPdf()),
                         m_desk->file(u"open.txt"_qs, u"一、数据。\n"_qs)});
    auto *asking = dialog<PasswordDialog>();
    QVERIFY(asking != nullptr);
    asking->reject();

    QTRY_VERIFY(m_window->workspace() != nullptr);
    QCOMPARE(m_window->workspace()->edits().snapshot().documents().size(), 1);
}

void TestReadingQuestions::withoutAnybodyToAskItIsAnError()
{
    FileOpener opener;
    ReadFiles read;
    const QSignalSpy finished(&opener, &FileOpener::finished);
    opener.read({m_desk->file(u"locked.pdf"_qs, lockedPdf())}, {},
                [&read](const ReadFiles &files) { read = files; });

    QTRY_COMPARE(read.errors.size(), 1);
    QCOMPARE(read.errors.first().code, Error::Code::Locked);
    QCOMPARE(finished.size(), 1);
}

void TestReadingQuestions::coloursAreAskedAbout()
{
    m_window->openPaths({m_desk->file(u"marked.pdf"_qs, markedPdf())});
    auto *asking = dialog<MarksDialog>();
    QVERIFY(asking != nullptr);
    const QList<QComboBox *> fields = asking->findChildren<QComboBox *>();
    QCOMPARE(fields.size(), 2);
    fields[0]->setEditText(u"数据/开放"_qs);

    const QList<MarkColour> choice = asking->choice();
    QCOMPARE(choice.size(), 2);
    QCOMPARE(choice[0].colour.toString(), u"#ffff00"_qs);
    QCOMPARE(choice[0].count, 2);
    QCOMPARE(choice[0].theme, u"数据/开放"_qs);
    QVERIFY(choice[1].theme.isEmpty() && !choice[1].isLeftOut);
    press(*asking, u"Bring in"_qs);
    QTRY_VERIFY(m_window->workspace() != nullptr);
}

void TestReadingQuestions::aColourCanBeLeftOut()
{
    MarksDialog asking({{Colour{0xffff00}, 2, false, {}}, {Colour{0x00ff00}, 1, false, {}}},
                       {u"数据"_qs, u"算力"_qs});
    const QList<QComboBox *> fields = asking.findChildren<QComboBox *>();
    fields[0]->setCurrentIndex(fields[0]->findText(u"Leave out"_qs));
    fields[1]->setCurrentIndex(fields[1]->findText(u"算力"_qs));

    QVERIFY(asking.choice()[0].isLeftOut);
    QVERIFY(asking.choice()[0].theme.isEmpty());
    QCOMPARE(asking.choice()[1].theme, u"算力"_qs);
}

void TestReadingQuestions::nothingComesWhenCancelled()
{
    bool isDone = false;
    ImportedDocument document;
    ImportedMark mark;
    mark.colour = Colour{0xff0000};
    document.marks = {mark};
    askAboutMarks({document}, {}, m_window.get(), [&](const auto &) { isDone = true; });
    auto *asking = dialog<MarksDialog>();
    QVERIFY(asking != nullptr);
    const QSignalSpy gone(asking, &QObject::destroyed);
    press(*asking, u"Cancel"_qs);
    QTRY_COMPARE(gone.size(), 1);

    QVERIFY(!isDone);
}

void TestReadingQuestions::nothingIsAskedTwice()
{
    const QString path = m_desk->file(u"marked.pdf"_qs, markedPdf());
    m_window->openPaths({path});
    auto *asking = dialog<MarksDialog>();
    QVERIFY(asking != nullptr);
    press(*asking, u"Bring in"_qs);
    QTRY_VERIFY(m_window->workspace() != nullptr);
    const QSignalSpy finished(&m_window->files(), &FileOpener::finished);
    m_window->openPaths({path});
    QTRY_COMPARE(finished.size(), 1);

    QVERIFY(m_window->findChild<MarksDialog *>() == nullptr
            || !m_window->findChild<MarksDialog *>()->isVisible());
}

QTEST_MAIN(TestReadingQuestions)
#include "tst_readingquestions.moc"
