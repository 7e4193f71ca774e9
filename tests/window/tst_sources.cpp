// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/wordfile.h"
#include "reader/reader.h"
#include "windowdesk.h"

#include <QAbstractButton>
#include <QMessageBox>

using namespace meipi;
using namespace meipi::test;

/// Documents of other programs in the window.
class TestSources : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void asksWhichTextOfTrackedChanges_data();
    void asksWhichTextOfTrackedChanges();
    void opensNothingWhenNotAnswered();

private:
    QMessageBox *question();
    QString shownText() const;

    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void TestSources::init()
{
    m_desk = std::make_unique<WindowDesk>();
    m_window = m_desk->newWindow();
    const QByteArray bytes = wordFile(
        u"<w:p><w:r><w:t>甲</w:t></w:r><w:ins w:id=\"1\"><w:r><w:t>乙</w:t></w:r></w:ins></w:p>"_qs);
    m_window->openPaths({m_desk->file(u"a.docx"_qs, bytes)});
    QTRY_VERIFY(question() != nullptr);
}

void TestSources::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

QMessageBox *TestSources::question()
{
    return m_window->findChild<QMessageBox *>(u"TrackedChanges"_qs);
}

QString TestSources::shownText() const
{
    const Workspace *workspace = m_window->workspace();
    if (workspace == nullptr)
        return {};
    const ProjectSnapshot &project = m_window->workspace()->edits().snapshot();
    return project.text(project.documents().first()).string();
}

void TestSources::asksWhichTextOfTrackedChanges_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("text");

    QTest::newRow("final") << u"With the changes"_qs << u"甲乙\n"_qs;
    QTest::newRow("both") << u"Both, as two versions"_qs << u"甲乙\n"_qs;
    QTest::newRow("original") << u"Before the changes"_qs << u"甲\n"_qs;
}

void TestSources::asksWhichTextOfTrackedChanges()
{
    QFETCH(QString, button);
    QFETCH(QString, text);

    const QList<QAbstractButton *> buttons = question()->buttons();
    const auto wanted = std::find_if(buttons.cbegin(), buttons.cend(), [&](QAbstractButton *each) {
        return each->text().remove(u'&') == button;
    });
    QVERIFY(wanted != buttons.cend());
    (*wanted)->click();
    QTRY_COMPARE(shownText(), text);
    QVERIFY(m_window->actions().action("exportOriginal")->isEnabled());
}

void TestSources::opensNothingWhenNotAnswered()
{
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(question() == nullptr);
    QVERIFY(m_window->workspace() == nullptr);
}

QTEST_MAIN(TestSources)
#include "tst_sources.moc"
