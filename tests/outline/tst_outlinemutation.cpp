// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outlinecheck.h"
#include "outline/outlinefinder.h"

#include <QTest>

#include <random>

using namespace meipi;

namespace {

QStringList seedLines()
{
    return uR"(关于发展的若干意见
某府发〔2024〕3号
目录
一、总体要求 1
二、重点任务……2
一、总体要求
（一）指导思想。坚持创新。注重实效；
（二）基本原则
1.市场主导。
2．政府引导。具体是：（1）规划；（2）补贴。
二、重点任务
第一章　总　则
第一条　为了规范活动，制定本办法。
第二条 有下列情形之一的：
（一）甲；
（二）乙。
前款所称甲，是指“某甲。”
① 其一
1.1 范围
1.1.1 术语
3.5%的增速
建议：一、甲。二、乙。三、丙。
Recommendation 1: Do it
(a) soon; and
## 三、保障措施
**四、附则**
附件：1.名单
2.分工表
某市人民政府
2024年5月6日
（此件公开发布）
附件1
工作方案
— 3 —
<!-- note -->
文|某某
责任编辑：某某
版权所有 © 某网

　　
)"_qs.split(u'\n');
}

QString mutated(std::mt19937 &random)
{
    QStringList lines = seedLines();
    const auto below = [&random](qsizetype limit) {
        return static_cast<qsizetype>(random()
                                      % static_cast<unsigned>(std::max<qsizetype>(limit, 1)));
    };
    const qsizetype edits = 1 + below(25);
    for (qsizetype edit = 0; edit < edits && !lines.isEmpty(); ++edit) {
        const qsizetype at = below(lines.size());
        switch (random() % 7) {
        case 0:
            lines.removeAt(at);
            break;
        case 1:
            lines.insert(at, lines[below(lines.size())]);
            break;
        case 2:
            lines.move(at, below(lines.size()));
            break;
        case 3:
            lines[at] = lines[at].left(below(lines[at].size() + 1));
            break;
        case 4:
            lines[at] += lines[below(lines.size())];
            break;
        case 5:
            lines[at].insert(below(lines[at].size() + 1),
                             QChar(static_cast<char16_t>(random() & 0xffff)));
            break;
        default:
            lines[at] = lines[at].mid(below(lines[at].size() + 1));
            break;
        }
    }
    return lines.join(u'\n');
}

QList<HeadingHint> randomHints(std::mt19937 &random, const Text &text)
{
    QList<HeadingHint> hints;
    for (qsizetype paragraph = 0; paragraph < text.paragraphCount(); ++paragraph) {
        if (random() % 9 == 0)
            hints.append({paragraph, static_cast<int>(random() % 4) + 1, random() % 3 == 0});
    }
    return hints;
}

} // namespace

class TestOutlineMutation : public QObject {
    Q_OBJECT

private slots:
    void keepsItsPromisesOnDamagedTexts();
    void keepsItsPromisesWithAnyHints();
    void isTheSameEveryTime();
};

void TestOutlineMutation::keepsItsPromisesOnDamagedTexts()
{
    std::mt19937 random(20240506);
    for (int round = 0; round < 3000; ++round) {
        const Text text(mutated(random));
        const QString fault = test::outlineFault(text, findOutline(text));
        QVERIFY2(fault.isEmpty(), qPrintable(fault + u"\n"_qs + text.string()));
    }
}

void TestOutlineMutation::keepsItsPromisesWithAnyHints()
{
    std::mt19937 random(7);
    for (int round = 0; round < 1500; ++round) {
        const Text text(mutated(random));
        const QString fault =
            test::outlineFault(text, findOutline(text, randomHints(random, text)));
        QVERIFY2(fault.isEmpty(), qPrintable(fault + u"\n"_qs + text.string()));
    }
}

void TestOutlineMutation::isTheSameEveryTime()
{
    std::mt19937 random(99);
    for (int round = 0; round < 100; ++round) {
        const Text text(mutated(random));
        QCOMPARE(findOutline(text).nodes(), findOutline(text).nodes());
    }
}

QTEST_GUILESS_MAIN(TestOutlineMutation)
#include "tst_outlinemutation.moc"
