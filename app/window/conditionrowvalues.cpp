// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/conditionrow.h"

#include "report/conditionvalues.h"
#include "window/barbutton.h"
#include "window/conditiongroup.h"
#include "window/datefield.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>

namespace meipi {

namespace {

using RowKind = GatheringCondition::Kind;
using ValueUnit = GatheringCondition::Unit;

bool isRelation(RowKind kind)
{
    return kind == RowKind::Overlaps || kind == RowKind::Inside || kind == RowKind::Near;
}

} // namespace

std::optional<GatheringCondition> ConditionRow::condition() const
{
    const auto own = value();
    if (!own || !m_not->isChecked())
        return own;
    GatheringCondition inverted;
    inverted.kind = RowKind::Not;
    inverted.parts = {*own};
    return inverted;
}

std::optional<GatheringCondition> ConditionRow::value() const
{
    if (phrase() >= Phrase::Overlaps)
        return nested();
    if (phrase() != Phrase::ThemeOrBelow && phrase() != Phrase::Theme)
        return leaf();
    if (m_themeId.isNull())
        return std::nullopt;
    GatheringCondition condition;
    condition.kind = RowKind::Theme;
    condition.theme = m_themeId;
    condition.withDescendants = phrase() == Phrase::ThemeOrBelow;
    return condition;
}

// By the same reading that a written condition has.
std::optional<GatheringCondition> ConditionRow::leaf() const
{
    constexpr const char *fields[] = {"theme",    "theme",   "text",   "quote", "note",  "is",
                                      "document", "section", "author", "coder", "since", "until"};
    ConditionValue written;
    written.field = QLatin1String(fields[static_cast<size_t>(phrase())]);
    const Phrase now = phrase();
    if (now == Phrase::Since || now == Phrase::Until)
        written.value = m_day->text().trimmed();
    else if (now == Phrase::Has)
        written.value = m_choice->currentData().toString();
    else if (now == Phrase::Document || now == Phrase::Author || now == Phrase::Coder)
        written.id = m_choice->currentData().toUuid();
    else
        written.value = m_words->text().trimmed();
    if (written.value.isEmpty() && written.id.isNull())
        return std::nullopt;
    const auto condition = conditionFor(m_desk.project, written);
    return condition ? std::optional(*condition) : std::nullopt;
}

GatheringCondition ConditionRow::nested() const
{
    const GatheringCondition inner = m_group->condition();
    if (phrase() == Phrase::Group)
        return inner;
    GatheringCondition relation;
    relation.kind = phrase() == Phrase::Overlaps ? RowKind::Overlaps
        : phrase() == Phrase::Inside             ? RowKind::Inside
                                                 : RowKind::Near;
    relation.parts = {inner};
    if (relation.kind == RowKind::Near) {
        relation.unit = static_cast<ValueUnit>(m_choice->currentIndex());
        relation.distance = relation.unit == ValueUnit::Characters ? m_distance->value() : 0;
    }
    return relation;
}

void ConditionRow::setCondition(const GatheringCondition &condition)
{
    const bool isInverted = condition.kind == RowKind::Not;
    m_not->setChecked(isInverted);
    setValue(isInverted ? condition.parts.value(0) : condition);
}

void ConditionRow::setValue(const GatheringCondition &condition)
{
    const auto choose = [this](const QVariant &wanted) {
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(wanted)));
    };
    switch (condition.kind) {
    case RowKind::Theme:
        setPhrase(condition.withDescendants ? Phrase::ThemeOrBelow : Phrase::Theme);
        m_themeId = condition.theme;
        refreshTheme();
        return;
    case RowKind::Text:
    case RowKind::Quote:
    case RowKind::Note:
    case RowKind::Section:
        setPhrase(condition.kind == RowKind::Text        ? Phrase::Text
                      : condition.kind == RowKind::Quote ? Phrase::Quote
                      : condition.kind == RowKind::Note  ? Phrase::Note
                                                         : Phrase::Section);
        m_words->setText(condition.words);
        return;
    case RowKind::Since:
    case RowKind::Until:
        setPhrase(condition.kind == RowKind::Since ? Phrase::Since : Phrase::Until);
        m_day->setText(condition.words);
        return;
    case RowKind::Document:
        setPhrase(Phrase::Document);
        choose(condition.document.uuid());
        return;
    case RowKind::Author:
    case RowKind::Coder:
        setPhrase(condition.kind == RowKind::Author ? Phrase::Author : Phrase::Coder);
        choose(condition.author.uuid());
        return;
    default:
        break;
    }
    if (const QString mark = markWord(condition); !mark.isEmpty()) {
        setPhrase(Phrase::Has);
        choose(mark);
        return;
    }
    setNested(condition);
}

void ConditionRow::setNested(const GatheringCondition &condition)
{
    setPhrase(condition.kind == RowKind::Overlaps     ? Phrase::Overlaps
                  : condition.kind == RowKind::Inside ? Phrase::Inside
                  : condition.kind == RowKind::Near   ? Phrase::Near
                                                      : Phrase::Group);
    if (condition.kind == RowKind::Near) {
        m_choice->setCurrentIndex(static_cast<int>(condition.unit));
        m_distance->setValue(static_cast<int>(condition.distance));
    }
    m_group->setCondition(isRelation(condition.kind) ? condition.parts.value(0) : condition);
    refreshShown();
}

} // namespace meipi
