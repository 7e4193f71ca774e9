// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/highlightedits.h"
#include "window/messagebar.h"
#include "window/windowdesk.h"
#include "window/workspace.h"

using namespace meipi;
using meipi::test::WindowDesk;

static constexpr int longestWait = 30'000; // milliseconds, on a machine that is busy

/// Links from exports, in a window.
class TestMainWindowLinks : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void leadsToThePassage();
    void opensTheProjectOfTheDocument();
    void leadsToTheDocumentWhereThePassageIsGone();
    void saysWhatLeadsNowhere_data();
    void saysWhatLeadsNowhere();

private:
    void openText(const QString &name, const QString &text);
    const ProjectSnapshot &project() { return m_window->workspace()->edits().snapshot(); }
    QString linkTo(const HighlightId &highlight);
    HighlightId highlightSomething();

    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindowLinks::init()
{
    m_desk = std::make_unique<WindowDesk>();
    m_window = m_desk->newWindow();
}

void TestMainWindowLinks::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestMainWindowLinks::openText(const QString &name, const QString &text)
{
    m_window->openPaths({m_desk->file(name, text)});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace() != nullptr && !project().documents().isEmpty()
                                 && project().find(project().documents().first())->name == name,
                             longestWait);
}

QString TestMainWindowLinks::linkTo(const HighlightId &highlight)
{
    const Document &document = *project().find(project().documents().first());
    return u"meipi://document/"_qs + project().find(document.currentVersion)->sourceHash
        + u"?highlight="_qs + highlight.toString();
}

HighlightId TestMainWindowLinks::highlightSomething()
{
    Edits &edits = m_window->workspace()->edits();
    if (!edits.perform(
            addHighlight(edits.snapshot(), edits.context(), project().documents().first(), {7, 9}),
            u"Highlight"_qs))
        qFatal("nothing can be highlighted");
    return project().rows<Highlight>().cbegin()->id;
}

void TestMainWindowLinks::leadsToThePassage()
{
    openText(u"a.txt"_qs, u"一、算力\n建设枢纽。\n"_qs);
    const HighlightId highlight = highlightSomething();
    m_window->openLink(linkTo(highlight));
    QCOMPARE(m_window->workspace()->reader().activeHighlight(), highlight);
}

void TestMainWindowLinks::opensTheProjectOfTheDocument()
{
    openText(u"a.txt"_qs, u"一、算力\n建设枢纽。\n"_qs);
    const HighlightId highlight = highlightSomething();
    const QString link = linkTo(highlight);
    openText(u"b.txt"_qs, u"别的。\n"_qs);
    QVERIFY(project().find(highlight) == nullptr);
    m_window->openLink(link);
    QVERIFY(project().find(highlight) != nullptr);
    QCOMPARE(m_window->workspace()->reader().activeHighlight(), highlight);
}

void TestMainWindowLinks::leadsToTheDocumentWhereThePassageIsGone()
{
    openText(u"a.txt"_qs, u"一、算力\n建设枢纽。\n"_qs);
    m_window->openLink(linkTo(HighlightId::create()));
    QCOMPARE(m_window->workspace()->document(), project().documents().first());
    QVERIFY(!m_window->messages().text().isEmpty());
}

void TestMainWindowLinks::saysWhatLeadsNowhere_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("an unknown document") << u"meipi://document/"_qs + QString(64, u'0');
    QTest::newRow("what is no link") << u"meipi://else"_qs;
}

void TestMainWindowLinks::saysWhatLeadsNowhere()
{
    QFETCH(QString, link);
    m_window->openLink(link);
    QVERIFY(!m_window->messages().text().isEmpty());
    QVERIFY(m_window->workspace() == nullptr);
}

QTEST_MAIN(TestMainWindowLinks)
#include "tst_mainwindowlinks.moc"
