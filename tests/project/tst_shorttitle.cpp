// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/shorttitle.h"

#include <QTest>

using namespace meipi;

class TestShortTitle : public QObject {
    Q_OBJECT

private slots:
    void leavesOutWhatManyHave_data();
    void leavesOutWhatManyHave();
};

void TestShortTitle::leavesOutWhatManyHave_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("shortened");

    QTest::newRow("nothing") << u""_qs << u""_qs;
    QTest::newRow("plain") << u"政府工作报告"_qs << u"政府工作报告"_qs;
    QTest::newRow("English") << u"A Plan for the Model"_qs << u"A Plan for the Model"_qs;
    QTest::newRow("issuer and about")
        << u"国务院关于加快推进农业机械化的指导意见"_qs << u"加快推进农业机械化的指导意见"_qs;
    QTest::newRow("about alone") << u"关于推进公共服务的建议"_qs << u"推进公共服务的建议"_qs;
    QTest::newRow("no issuer before it") << u"一份关于数据的报告"_qs << u"一份关于数据的报告"_qs;
    QTest::newRow("issued") << u"国务院办公厅关于印发“无废城市”建设试点工作方案的通知"_qs
                            << u"“无废城市”建设试点工作方案"_qs;
    QTest::newRow("issued, in marks") << u"教育部关于印发《教育规划》的通知"_qs << u"教育规划"_qs;
    QTest::newRow("two in marks") << u"关于印发《甲》和《乙》的通知"_qs << u"《甲》和《乙》"_qs;
    QTest::newRow("a law") << u"中华人民共和国民法典"_qs << u"民法典"_qs;
    QTest::newRow("too little left") << u"中华人民共和国宪法"_qs << u"中华人民共和国宪法"_qs;
    QTest::newRow("a notice about a day") << u"国务院关于放假"_qs << u"国务院关于放假"_qs;
    QTest::newRow("outside the BMP")
        << u"关于\U00020000\U00020001的方案"_qs << u"\U00020000\U00020001的方案"_qs;
}

void TestShortTitle::leavesOutWhatManyHave()
{
    QFETCH(QString, title);
    QTEST(shortTitle(title), "shortened");
}

QTEST_GUILESS_MAIN(TestShortTitle)
#include "tst_shorttitle.moc"
