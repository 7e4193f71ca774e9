// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomproject.h"

#include "project/highlightedits.h"

#include <QRandomGenerator>

namespace meipi::test {

namespace {

QString sentence(QRandomGenerator &random)
{
    static const QStringList words{u"算力"_qs, u"数据"_qs,  u"建设"_qs, u"人才"_qs,
                                   u"😀"_qs,    u"𠮷"_qs,    u"国家"_qs, u"规划"_qs,
                                   u"伦理"_qs, u"Data "_qs, u"的"_qs,   u"发展"_qs};
    QString text;
    const int length = 2 + random.bounded(9);
    for (int i = 0; i < length; ++i)
        text += words[random.bounded(words.size())];
    return text + u"。；！"_qs[random.bounded(3)];
}

QString documentText(QRandomGenerator &random)
{
    static const QString numerals = u"一二三四五六七八九"_qs;
    QString text = u"关于发展的建议\n"_qs + sentence(random) + u'\n';
    const int sections = random.bounded(5);
    for (int section = 0; section < sections; ++section) {
        text += numerals[section] + u"、第几条建议\n"_qs;
        const int sentences = 1 + random.bounded(4);
        for (int i = 0; i < sentences; ++i)
            text += sentence(random);
        text += u'\n';
    }
    return text;
}

} // namespace

ProjectBuilder randomProject(quint32 seed, int documents, int highlights)
{
    static const QStringList themes{u"甲"_qs, u"甲/一"_qs, u"甲/二"_qs, u"乙"_qs, u"丙"_qs};
    QRandomGenerator random(seed);
    ProjectBuilder builder;
    for (const QString &theme : themes)
        builder.theme(theme);
    for (int document = 0; document < documents; ++document) {
        const QString text = documentText(random);
        builder.document(text, u"d%1.txt"_qs.arg(document));
        for (int i = 0; i < highlights; ++i) {
            builder.as(QString(QChar(u'A' + random.bounded(document == 0 ? 3 : 2))));
            const qsizetype start = random.bounded(int(text.size() - 1));
            const qsizetype end = start + 1 + random.bounded(12);
            const TextRange range{start, std::min(end, text.size())};
            QStringList own;
            for (const QString &theme : themes) {
                if (random.bounded(4) == 0)
                    own.append(theme);
            }
            const auto possible = addHighlight(builder.snapshot(), builder.context(),
                                               builder.documentId(), range, {});
            if (!possible)
                continue; // half a character, or nothing but white space
            builder.highlightRange(range, own);
            if (random.bounded(2) == 0)
                builder.note(u"为什么？"_qs);
        }
    }
    return builder;
}

} // namespace meipi::test
