// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/punctuation.h"

#include <QTest>

using namespace meipi;

class TestPunctuation : public QObject {
    Q_OBJECT

private slots:
    void narrowsMarks_data();
    void narrowsMarks();
};

void TestPunctuation::narrowsMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marks"); // under each character: h half, l Latin, . as it is

    const auto row = [](const char *name, const QString &text, const QString &marks) {
        QTest::newRow(name) << text << marks;
    };
    row("lone marks", u"一，二。三"_qs, u"....."_qs);
    row("stop before a closing quote", u"文。”文"_qs, u".h.."_qs);
    row("closing quote before a comma", u"“文”，文"_qs, u"..h.."_qs);
    row("closing before opening", u"文）（文"_qs, u".h.."_qs);
    row("opening after opening", u"（“文”）"_qs, u".h.h."_qs);
    row("apostrophe in a word", u"don’t"_qs, u"...l."_qs);
    row("quotes around a Latin word", u"say “so” now"_qs, u"....l..l...."_qs);
    row("quotes around Latin in Chinese", u"以“AI”带动"_qs, u"......."_qs);
    row("ellipsis in Latin", u"so… on"_qs, u"..l..."_qs);
    row("ellipsis in Chinese", u"等……"_qs, u"..."_qs);
    row("alone", u"“"_qs, u"."_qs);
    row("quotes next to a pair outside the basic plane", u"“\U00020BB7”"_qs, u"...."_qs);
    row("empty", QString(), QString());
}

void TestPunctuation::narrowsMarks()
{
    QFETCH(QString, text);
    QString marks(text.size(), u'.');
    const QList<NarrowMark> narrow = narrowMarks(text);
    for (const NarrowMark &mark : narrow)
        marks[mark.position] = mark.isLatin ? u'l' : u'h';
    QTEST(marks, "marks");
}

QTEST_GUILESS_MAIN(TestPunctuation)
#include "tst_punctuation.moc"
