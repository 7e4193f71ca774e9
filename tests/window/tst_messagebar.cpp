// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/messagebar.h"

#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace meipi;

class TestMessageBar : public QObject {
    Q_OBJECT

private slots:
    void init();
    void anErrorIsShownInItsWords();
    void whatTheUserCancelledIsNoError();
    void theRemedyRunsOnceAndTheMessageGoes();
    void aRemedyMayShowTheNextMessage();
    void quickWorkIsNotShown();
    void longWorkIsShownAndCanBeCancelled();
    void anErrorOutlivesTheProgress();
    void progressComesBackAfterAnError();

private:
    QPushButton *remedy() { return m_bar->findChild<QPushButton *>(u"Remedy"_qs); }

    std::unique_ptr<MessageBar> m_bar;
};

void TestMessageBar::init()
{
    m_bar = std::make_unique<MessageBar>();
}

void TestMessageBar::anErrorIsShownInItsWords()
{
    QCOMPARE(m_bar->text(), QString());
    m_bar->showError({Error::Code::FileAccess, u"The disk is full; free some room."_qs, {}, -1});
    QCOMPARE(m_bar->text(), u"The disk is full; free some room."_qs);
    QCOMPARE(m_bar->kind(), MessageBar::Kind::Error);
    QVERIFY(remedy()->isHidden());
    m_bar->dismiss();
    QCOMPARE(m_bar->text(), QString());
}

void TestMessageBar::whatTheUserCancelledIsNoError()
{
    m_bar->showError({Error::Code::Cancelled, u"Cancelled."_qs, {}, -1});
    QCOMPARE(m_bar->text(), QString());
}

void TestMessageBar::theRemedyRunsOnceAndTheMessageGoes()
{
    int runs = 0;
    m_bar->showMessage(MessageBar::Kind::Hint, u"Exported."_qs, {u"Open"_qs, [&runs] { ++runs; }});
    QCOMPARE(remedy()->text(), u"Open"_qs);
    remedy()->click();
    QCOMPARE(runs, 1);
    QCOMPARE(m_bar->text(), QString());
    remedy()->click();
    QCOMPARE(runs, 1);
}

void TestMessageBar::aRemedyMayShowTheNextMessage()
{
    m_bar->showMessage(
        MessageBar::Kind::Hint, u"first"_qs,
        {u"Go on"_qs, [this] { m_bar->showMessage(MessageBar::Kind::Hint, u"second"_qs); }});
    remedy()->click();
    QCOMPARE(m_bar->text(), u"second"_qs);
    QVERIFY(remedy()->isHidden());
}

void TestMessageBar::quickWorkIsNotShown()
{
    m_bar->showProgress(u"Opening …"_qs, std::make_shared<Progress>());
    m_bar->finishProgress();
    QVERIFY(m_bar->isHidden());
}

void TestMessageBar::longWorkIsShownAndCanBeCancelled()
{
    const auto progress = std::make_shared<Progress>();
    progress->setTotal(200);
    progress->setDone(50);
    m_bar->showProgress(u"Opening …"_qs, progress);
    QTRY_COMPARE(m_bar->text(), u"Opening …"_qs);
    auto *bar = m_bar->findChild<QProgressBar *>();
    QTRY_COMPARE(bar->value() * 4, bar->maximum());
    QVERIFY(!progress->isCancelled());
    remedy()->click();
    QVERIFY(progress->isCancelled());
    m_bar->finishProgress();
    QVERIFY(m_bar->isHidden());
}

void TestMessageBar::anErrorOutlivesTheProgress()
{
    m_bar->showProgress(u"Opening …"_qs, std::make_shared<Progress>());
    m_bar->showError({Error::Code::FileAccess, u"No such file."_qs, {}, -1});
    m_bar->finishProgress();
    QCOMPARE(m_bar->text(), u"No such file."_qs);
}

void TestMessageBar::progressComesBackAfterAnError()
{
    m_bar->showProgress(u"Opening …"_qs, std::make_shared<Progress>());
    QTRY_COMPARE(m_bar->text(), u"Opening …"_qs);
    m_bar->showError({Error::Code::FileAccess, u"No such file."_qs, {}, -1});
    QVERIFY(m_bar->findChild<QProgressBar *>()->isHidden());
    QCOMPARE(m_bar->text(), u"No such file."_qs);
    m_bar->dismiss();
    QTRY_COMPARE(m_bar->text(), u"Opening …"_qs);
    m_bar->finishProgress();
    QVERIFY(m_bar->isHidden());
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
