// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/deadlines.h"

#include <QRegularExpression>

namespace meipi {

namespace {

const QRegularExpression &pattern()
{
    static const QString number = QStringLiteral("[0-9０-９一二两三四五六七八九十百]+");
    static const QRegularExpression all(
        // 到2027年底, 2025年6月底前, 2030年前
        QStringLiteral(
            "(?:到|至|截至)[0-9０-９〇零一二三四五六七八九]{4}年(?:[0-9０-９一二三四五六七八九十]{"
            "1,3}月)?(?:初|底|末)?(?:之?前|以前)?"
            "|[0-9０-９〇零一二三四五六七八九]{4}年(?:[0-9０-９一二三四五六七八九十]{1,3}月)?"
            "(?:[0-9０-９一二三四五六七八九十]{1,3}日)?(?:(?:初|底|末)(?:之?前|以前)?|之?前|以前)"
            // 未来5年内, 三年之内, 30个工作日内
            "|(?:未来|今后|近)?%1(?:-%1|～%1|至%1)?(?:年|个月|个工作日|工作日|日|天)(?:之内|以内|"
            "内)"
            "|(?:未来|今后)%1(?:年|个月)"
            // “十四五”期间, “十四五”末
            "|[“\"]?十[一二三四五六七]五[”\"]?(?:规划)?(?:期间|期末|末|时期)"
            // English
            "|\\bwithin (?:the next )?(?:\\d+|one|two|three|four|five|six|ten|twelve)(?: to \\d+)?"
            " (?:working )?(?:days?|weeks?|months?|years?)\\b"
            "|\\b(?:for|over) the next (?:\\d+|one|two|three|four|five|ten) (?:months?|years?)\\b"
            "|\\b(?:by|before|no later than) (?:the end of )?"
            "(?:(?:January|February|March|April|May|June|July|August|September|October|"
            "November|December) )?(?:19|20)\\d\\d\\b")
            .arg(number),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return all;
}

} // namespace

QStringList deadlinesIn(QStringView text)
{
    QStringList found;
    for (auto matches = pattern().globalMatch(text); matches.hasNext();) {
        const QString words = matches.next().captured();
        if (!found.contains(words))
            found.append(words);
    }
    return found;
}

} // namespace meipi
