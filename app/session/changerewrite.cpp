// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/changerewrite.h"

#include "project/fields.h"

namespace meipi {

namespace {

/// Calls @p visit(field) for the fields of all rows that are there afterwards.
template <class Visit>
void visitAfter(const Change &change, Visit visit)
{
    change.forEachList([&visit]<class Row>(const QList<RowChange<Row>> &list) {
        for (const RowChange<Row> &step : list) {
            if (step.after)
                RowTraits<Row>::visit(*step.after,
                                      [&visit](const char *, const auto &field) { visit(field); });
        }
    });
}

template <class Alter>
Change altered(const Change &change, Alter alter)
{
    Change result;
    change.forEachList([&]<class Row>(const QList<RowChange<Row>> &list) {
        for (RowChange<Row> step : list) {
            if (step.after)
                RowTraits<Row>::visit(*step.after,
                                      [&alter](const char *, auto &field) { alter(field); });
            result.append(step);
        }
    });
    return result;
}

QString validText(const QString &text)
{
    QString valid = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.unicode() >= 0xfffe)
            valid[i] = QChar::ReplacementCharacter;
    }
    return valid;
}

} // namespace

Change withValidText(const Change &change)
{
    bool isValid = true;
    visitAfter(change, [&isValid]<class Field>(const Field &field) {
        if constexpr (std::is_same_v<Field, QString>)
            isValid = isValid && validText(field) == field;
    });
    if (isValid)
        return change;
    return altered(change, []<class Field>(Field &field) {
        if constexpr (std::is_same_v<Field, QString>)
            field = validText(field);
    });
}

bool refersTo(const Change &change, const AuthorId &author)
{
    bool refers = false;
    visitAfter(change, [&refers, &author]<class Field>(const Field &field) {
        if constexpr (std::is_same_v<Field, AuthorId>)
            refers = refers || field == author;
    });
    return refers;
}

Change withOtherAuthor(const Change &change, const AuthorId &from, const AuthorId &to)
{
    return altered(change, [&from, &to]<class Field>(Field &field) {
        if constexpr (std::is_same_v<Field, AuthorId>) {
            if (field == from)
                field = to;
        }
    });
}

} // namespace meipi
