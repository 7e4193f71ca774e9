// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/projectbuilder.h"
#include "window/linkreceiver.h"
#include "window/passagelink.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace meipi;
using namespace meipi::test;

class TestPassageLink : public QObject {
    Q_OBJECT

private slots:
    void readsLinks_data();
    void readsLinks();
    void findsTheDocument();
    void goesToTheRunningWindow();
    void refusesWhatIsNoLink();
    void takesThePlaceOfAWindowThatWasKilled();
    void findsNoWindow();
};

namespace {

const QString hash = QString(64, u'a');
const QString passage =
    u"meipi://document/"_qs + hash + u"?highlight=5e000000-0000-4000-8000-000000000001"_qs;

} // namespace

void TestPassageLink::readsLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLink");
    QTest::addColumn<bool>("hasHighlight");

    QTest::newRow("to a passage") << passage << true << true;
    QTest::newRow("to a document") << u"meipi://document/"_qs + hash << true << false;
    QTest::newRow("with a slash, as browsers add")
        << u"meipi://document/"_qs + hash + u'/' << true << false;
    QTest::newRow("in capitals") << passage.toUpper() << true << true;
    QTest::newRow("another scheme") << u"file:///etc/passwd"_qs << false << false;
    QTest::newRow("a short hash") << u"meipi://document/abc"_qs << false << false;
    QTest::newRow("a path") << u"meipi://document/../../etc"_qs << false << false;
    QTest::newRow("more behind it") << passage + u"&x=1"_qs << false << false;
    QTest::newRow("nothing") << QString() << false << false;
}

void TestPassageLink::readsLinks()
{
    QFETCH(QString, text);
    QFETCH(bool, isLink);
    QFETCH(bool, hasHighlight);
    const auto read = PassageLink::fromString(text);
    QCOMPARE(read.has_value(), isLink);
    if (!isLink)
        return;
    QCOMPARE(read->hash, hash);
    QCOMPARE(!read->highlight.isNull(), hasHighlight);
}

void TestPassageLink::findsTheDocument()
{
    ProjectBuilder builder;
    builder.document(u"甲"_qs, u"a.txt"_qs).document(u"乙"_qs, u"b.txt"_qs);
    const QString wanted = builder.sources().last().sourceHash;
    QCOMPARE(documentWith(builder.snapshot(), wanted), builder.documentId());
    QVERIFY(documentWith(builder.snapshot(), hash).isNull());
}

// The one that hands over waits, so it is in another thread, as it would be in another process.
void TestPassageLink::goesToTheRunningWindow()
{
    const QTemporaryDir folder;
    LinkReceiver running(folder.path());
    QVERIFY(running.listen());
    QSignalSpy received(&running, &LinkReceiver::linkReceived);
    bool isTaken = false;
    std::unique_ptr<QThread> other(
        QThread::create([&] { isTaken = LinkReceiver(folder.path()).handOver(passage); }));
    other->start();
    QTRY_VERIFY_WITH_TIMEOUT(other->isFinished(), 5000);
    QVERIFY(isTaken);
    QCOMPARE(received.size(), 1);
    QCOMPARE(received.first().first().toString(), passage);
    QVERIFY(!LinkReceiver(folder.path()).listen()); // there is one already
}

void TestPassageLink::refusesWhatIsNoLink()
{
    const QTemporaryDir folder;
    LinkReceiver running(folder.path());
    QVERIFY(running.listen());
    QSignalSpy received(&running, &LinkReceiver::linkReceived);
    for (const QByteArray &words : {QByteArray("rm -rf /\n"), QByteArray(2000, 'a')}) {
        QLocalSocket socket;
        socket.connectToServer(folder.filePath(u"meipi-links"_qs));
        QVERIFY(socket.waitForConnected(1000));
        socket.write(words);
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 5000);
    }
    QCOMPARE(received.size(), 0);
}

void TestPassageLink::takesThePlaceOfAWindowThatWasKilled()
{
    const QTemporaryDir folder;
    QFile left(folder.filePath(u"meipi-links"_qs));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QVERIFY(LinkReceiver(folder.path()).listen());
}

void TestPassageLink::findsNoWindow()
{
    const QTemporaryDir folder;
    QVERIFY(!LinkReceiver(folder.path()).handOver(passage));
}

QTEST_GUILESS_MAIN(TestPassageLink)
#include "tst_passagelink.moc"
