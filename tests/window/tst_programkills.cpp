// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerappearance.h"
#include "support/sanitizers.h"
#include "window/meipiprocess.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

// Sanitizers look for other faults, and make each start a slow one.
constexpr int kills = isSanitized ? 8 : 50;

// What the window shows is saved already. The program as a process is given a key, and killed as
// soon as what the key does is seen on the screen.
class TestProgramKills : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsShownIsThereAfterAKill();

private:
    Desktop m_desktop;
};

void TestProgramKills::initTestCase()
{
    const QString missing = Desktop::missingProgram();
    if (!missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed"_qs));
    QVERIFY(m_desktop.start());
}

void TestProgramKills::whatIsShownIsThereAfterAKill()
{
    MeipiProcess meipi(m_desktop);
    QFile text(meipi.path(u"text.txt"_qs));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(u"第一句，要标注的。第二句。\n"_qs.toUtf8());
    text.close();
    const QString project = meipi.path(u"kills.meipi"_qs);
    const auto made = meipi.output({u"project"_qs, u"new"_qs, project, text.fileName()});
    QVERIFY(!made.isEmpty());
    const QRgb tint = ReaderAppearance().neutralTint().rgb();

    for (int count = 1; count <= kills; ++count) {
        QVERIFY(meipi.open({project}));
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.area(tint).isEmpty(), 60000);
        m_desktop.press({u"h"_qs}); // highlights the sentence at the caret
        const QDeadlineTimer deadline(60000);
        while (m_desktop.area(tint).isEmpty())
            QVERIFY2(!deadline.hasExpired(), "no highlight is shown");
        QVERIFY(meipi.kill());
        const QJsonArray highlights =
            meipi.answer({u"highlight"_qs, u"list"_qs, project})[u"highlights"].toArray();
        QCOMPARE(highlights.size(), 1);
        QCOMPARE(highlights[0][u"quote"].toString(), u"第一句，要标注的。"_qs);
        QVERIFY(!meipi.answer({u"history"_qs, u"undo"_qs, project}).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestProgramKills)
#include "tst_programkills.moc"
