// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/crosschoices.h"

#include "project/attributes.h"
#include "project/dimensions.h"
#include "window/flowlayout.h"
#include "window/labelledfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

namespace meipi {

namespace {

constexpr int crossSpacing = 8; // pixels
constexpr int narrowChoice = 8; // characters
constexpr int wideChoice = 14;

// What an entry of an axis stands for: its kind, and an id where it has one.
QVariant axisData(CrossAxis::Kind kind, const QUuid &id = {})
{
    return QVariantList{static_cast<int>(kind), id};
}

constexpr ReportUnit crossUnits[] = {ReportUnit::Measure, ReportUnit::Sentence,
                                     ReportUnit::Paragraph, ReportUnit::Section};

/// Dimensions first, then the other themes with children.
QList<ThemeId> parentsIn(const ProjectSnapshot &project)
{
    const QHash<ThemeId, DimensionRule> rules = dimensionRules(project);
    const QList<ThemeId> themes = project.themesInOrder();
    QList<ThemeId> dimensions;
    QList<ThemeId> others;
    for (const ThemeId &theme : themes) {
        if (!project.childThemes(theme).isEmpty())
            (rules.contains(theme) ? dimensions : others).append(theme);
    }
    return dimensions + others;
}

} // namespace

CrossChoices::CrossChoices(QWidget *parent) : QWidget(parent)
{
    auto *layout = new FlowLayout(crossSpacing, this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_rows = newChoice(tr("Rows"), QStringLiteral("CrossRows"), {});
    m_columns = newChoice(tr("Columns"), QStringLiteral("CrossColumns"), {});
    m_counted = newChoice(tr("Counted"), QStringLiteral("CrossCounted"),
                          {tr("Units"), tr("Highlights"), tr("Documents"), tr("Characters")});
    m_unit = newChoice(tr("Unit"), QStringLiteral("CrossUnit"),
                       {tr("Measure"), tr("Sentence"), tr("Paragraph"), tr("Section")});
    m_count = newShown(tr("n"), true);
    m_shareOfRow = newShown(tr("% of row"), false);
    m_shareOfColumn = newShown(tr("% of column"), true);
    m_shareOfTotal = newShown(tr("% of all"), false);
    m_theme = newChoice(tr("Themes"), QStringLiteral("ComparedThemes"), {});
    m_places = newChoice(tr("Columns"), QStringLiteral("ComparedPlaces"),
                         {tr("Documents"), tr("Sections")});
    refreshShown();
}

QComboBox *CrossChoices::newChoice(const QString &label, const QString &name,
                                   const QStringList &texts)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->addItems(texts);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(texts.isEmpty() ? wideChoice : narrowChoice);
    m_fields.insert(box, labelledField(label, box, this));
    layout()->addWidget(m_fields[box]);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        refreshShown();
        emit requestChanged();
    });
    return box;
}

QCheckBox *CrossChoices::newShown(const QString &text, bool isShown)
{
    auto *box = new QCheckBox(text, this);
    box->setChecked(isShown);
    box->setMinimumHeight(m_rows->sizeHint().height()); // in line with the lists
    layout()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &CrossChoices::requestChanged);
    return box;
}

void CrossChoices::setKind(ReportKind kind)
{
    m_kind = kind;
    refreshShown();
}

void CrossChoices::setProject(const ProjectSnapshot &project)
{
    const qsizetype parents = parentsIn(project).size();
    fillAxis(*m_rows, project, parents > 0 ? 1 : 0);
    fillAxis(*m_columns, project, static_cast<int>(parents > 1 ? 2 : parents + 1));
    fillThemes(project);
}

void CrossChoices::fillAxis(QComboBox &box, const ProjectSnapshot &project, int usual)
{
    const QSignalBlocker blocker(box);
    const QVariant kept = box.currentData();
    box.clear();
    box.addItem(tr("All themes"), axisData(CrossAxis::Kind::Themes));
    const QList<ThemeId> parents = parentsIn(project);
    for (const ThemeId &theme : parents)
        box.addItem(project.themePath(theme), axisData(CrossAxis::Kind::Themes, theme.uuid()));
    box.addItem(tr("Documents"), axisData(CrossAxis::Kind::Documents));
    const QList<Attribute> attributes = attributesOf(project);
    for (const Attribute &attribute : attributes) {
        box.addItem(tr("Documents by %1").arg(attributeName(attribute)),
                    axisData(CrossAxis::Kind::Attribute, attribute.id.uuid()));
    }
    const int again = kept.isValid() ? box.findData(kept) : -1;
    box.setCurrentIndex(again >= 0 ? again : usual);
}

void CrossChoices::fillThemes(const ProjectSnapshot &project)
{
    const QSignalBlocker blocker(m_theme);
    const QVariant kept = m_theme->currentData();
    m_theme->clear();
    m_theme->addItem(tr("All themes"), QUuid());
    const QList<ThemeId> parents = parentsIn(project);
    for (const ThemeId &theme : parents)
        m_theme->addItem(tr("Below %1").arg(project.themePath(theme)), theme.uuid());
    m_theme->setCurrentIndex(kept.isValid() ? std::max(0, m_theme->findData(kept)) : 0);
}

CrossRequest::Axis CrossChoices::axisOf(const QComboBox &box) const
{
    const QVariantList chosen = box.currentData().toList();
    if (chosen.size() != 2)
        return {};
    return {static_cast<CrossAxis::Kind>(chosen[0].toInt()), chosen[1].toUuid()};
}

void CrossChoices::fill(ReportRequest &request) const
{
    CrossRequest &cross = request.cross;
    cross.rows = axisOf(*m_rows);
    cross.columns = axisOf(*m_columns);
    cross.counted = static_cast<CrossCounted>(m_counted->currentIndex());
    cross.unit = crossUnits[std::max(0, m_unit->currentIndex())];
    cross.shown = {m_count->isChecked(), m_shareOfRow->isChecked(), m_shareOfColumn->isChecked(),
                   m_shareOfTotal->isChecked()};
    const CrossShown &shown = cross.shown;
    if (!shown.count && !shown.shareOfRow && !shown.shareOfColumn && !shown.shareOfTotal)
        cross.shown.count = true; // a table without cells says nothing
    cross.comparedTheme = ThemeId(m_theme->currentData().toUuid());
    cross.bySections = m_places->currentIndex() == 1;
}

void CrossChoices::refreshShown()
{
    const bool isCross = m_kind == ReportKind::Crosstab;
    const bool isCompared = m_kind == ReportKind::Comparison;
    for (QWidget *each : std::initializer_list<QWidget *>{m_rows, m_columns, m_counted, m_unit})
        m_fields.value(each)->setVisible(isCross);
    for (QCheckBox *each : {m_count, m_shareOfRow, m_shareOfColumn, m_shareOfTotal})
        each->setVisible(isCross);
    for (QComboBox *each : {m_theme, m_places})
        m_fields.value(each)->setVisible(isCompared);
    m_fields.value(m_unit)->setVisible(isCross && m_counted->currentIndex() == 0);
    setVisible(isCross || isCompared);
}

} // namespace meipi
