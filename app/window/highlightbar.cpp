// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/highlightbar.h"

#include "project/highlightedits.h"
#include "project/themeedits.h"
#include "window/barbutton.h"
#include "window/flowlayout.h"
#include "window/icons.h"
#include "window/noteactions.h"
#include "window/textlabel.h"
#include "window/themepicker.h"
#include "window/themeswatch.h"

#include <QHBoxLayout>

#include <algorithm>

namespace meipi {

namespace {

constexpr int barMargin = 5;
constexpr int barSwatchSide = 11;
constexpr int barIconSide = 14;
constexpr int widest = 420; // pixels
constexpr int barWidestName = 10; // Chinese characters

} // namespace

HighlightBar::HighlightBar(Edits &edits, QWidget *parent) : FloatingFrame(parent), m_edits(edits)
{
    setObjectName(QStringLiteral("HighlightBar"));
    setAccessibleName(tr("Highlight"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(barMargin, barMargin, barMargin, barMargin - 1);
    column->setSpacing(2);
    m_chips = new FlowLayout(2);
    column->addLayout(m_chips);
    m_addTheme = newButton(QStringLiteral("theme"), tr("Add theme"), tr("Add a theme"));
    connect(m_addTheme, &BarButton::clicked, this, [this] { emit themeRequested(m_highlight); });

    auto *row = new QHBoxLayout;
    row->setSpacing(1);
    m_origin = new TextLabel(1);
    m_origin->setFaint(true);
    row->addSpacing(barMargin);
    row->addWidget(m_origin, 1);
    auto *note = newButton(QStringLiteral("note"), tr("Note"), tr("Write a note"));
    connect(note, &BarButton::clicked, this, [this] { emit noteRequested(m_highlight); });
    row->addWidget(note);
    auto *remove = newButton(QStringLiteral("trash"), {}, tr("Remove the highlight"));
    connect(remove, &BarButton::clicked, this, &HighlightBar::removeHighlight);
    row->addWidget(remove);
    column->addLayout(row);

    const Project &project = edits.project();
    connect(&project, &Project::changed, this, &HighlightBar::onChanged);
    connect(&project, &Project::wasReset, this, &HighlightBar::refresh);
    hide();
}

BarButton *HighlightBar::newButton(const QString &icon, const QString &text, const QString &name)
{
    auto *button = new BarButton(this);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIcon(lineIcon(icon));
    button->setIconSize({barIconSide, barIconSide});
    button->setWords(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

void HighlightBar::setHighlight(const HighlightId &highlight)
{
    m_highlight = highlight;
    refresh();
}

void HighlightBar::onChanged(const Change &change)
{
    const auto &codings = change.of<Coding>();
    const auto &highlights = change.of<Highlight>();
    const bool concerns = !change.of<Theme>().isEmpty()
        || std::any_of(codings.cbegin(), codings.cend(),
                       [this](const RowChange<Coding> &step) {
                           return (step.before ? step.before : step.after)->highlight
                               == m_highlight;
                       })
        || std::any_of(
            highlights.cbegin(), highlights.cend(),
            [this](const RowChange<Highlight> &step) { return step.id() == m_highlight; });
    if (concerns && !m_highlight.isNull())
        refresh();
}

void HighlightBar::refresh()
{
    const Highlight *row = m_edits.snapshot().find(m_highlight);
    if (row == nullptr) {
        m_highlight = {};
        hide();
        return;
    }
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        if (QWidget *widget = item->widget(); widget != m_addTheme) {
            widget->hide();
            widget->deleteLater(); // it may be its own click that led here
        }
        delete item;
    }
    const QList<ThemeId> themes = m_edits.snapshot().themesOf(m_highlight);
    for (const ThemeId &theme : themes)
        addChip(theme);
    m_chips->addWidget(m_addTheme);
    const Author *author = m_edits.snapshot().find(row->author);
    m_origin->setText(originText(author == nullptr ? QString() : author->name, row->created));
    if (isVisible())
        showFor(m_anchor);
}

QString HighlightBar::codersOf(const ThemeId &theme) const
{
    QStringList lines{m_edits.snapshot().themePath(theme)};
    const QList<CodingId> codings = m_edits.snapshot().codings(m_highlight);
    for (const CodingId &id : codings) {
        const Coding *coding = m_edits.snapshot().find(id);
        const Author *author = m_edits.snapshot().find(coding->author);
        if (coding->theme == theme)
            lines.append(originText(author == nullptr ? QString() : author->name, coding->created));
    }
    return lines.join(u'\n');
}

// A name to change the theme by and a cross to take it off.
void HighlightBar::addChip(const ThemeId &theme)
{
    const Theme *row = m_edits.snapshot().find(theme);
    if (row == nullptr)
        return;
    auto *chip = new QWidget(this);
    auto *layout = new QHBoxLayout(chip);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const QFontMetrics metrics = fontMetrics();
    const QString name = metrics.elidedText(row->name, Qt::ElideRight,
                                            barWidestName * metrics.horizontalAdvance(u'文'));
    BarButton *change = newButton({}, name, row->name);
    change->setIcon(swatchIcon(row->colour, barSwatchSide, devicePixelRatioF()));
    change->setIconSize({barSwatchSide, barSwatchSide});
    change->setToolTip(codersOf(theme));
    connect(change, &BarButton::clicked, this,
            [this, theme, change] { openPicker(theme, *change); });
    BarButton *cross = newButton(QStringLiteral("close"), {}, tr("Take off %1").arg(row->name));
    cross->setIconSize({barSwatchSide, barSwatchSide});
    connect(cross, &BarButton::clicked, this, [this, theme] { take(theme); });
    layout->addWidget(change);
    layout->addWidget(cross);
    m_chips->addWidget(chip);
    chip->show();
}

void HighlightBar::openPicker(const ThemeId &theme, BarButton &chip)
{
    if (m_picker == nullptr) {
        m_picker = new ThemePicker(m_edits, parentWidget());
        connect(m_picker, &ThemePicker::picked, this,
                [this](const ThemeId &to) { change(m_changing, to); });
        connect(m_picker, &ThemePicker::pathEntered, this,
                [this](const QString &path) { changeToPath(m_changing, path); });
    }
    m_changing = theme;
    m_picker->open(QRect(chip.mapTo(parentWidget(), QPoint()), chip.size()),
                   m_edits.snapshot().themesOf(m_highlight));
}

void HighlightBar::take(const ThemeId &theme)
{
    m_edits.perform(takeTheme(m_edits.snapshot(), m_edits.context(), m_highlight, theme),
                    tr("Take off a theme"));
}

void HighlightBar::change(const ThemeId &from, const ThemeId &to)
{
    m_edits.perform(retheme(m_edits.snapshot(), m_highlight, from, to), tr("Change a theme"));
}

// Makes the theme and changes to it in one step.
void HighlightBar::changeToPath(const ThemeId &from, const QString &path)
{
    const auto made = createThemes(m_edits.snapshot(), {{path, std::nullopt, {}}});
    if (!made) {
        m_edits.perform(made, {});
        return;
    }
    ProjectSnapshot ahead = m_edits.snapshot();
    ahead.apply(*made);
    auto changed = retheme(ahead, m_highlight, from, ahead.themeAtPath(path));
    if (changed) {
        Change both = *made;
        both.record(*changed);
        changed = both;
    }
    m_edits.perform(changed, tr("Change a theme"));
}

void HighlightBar::removeHighlight()
{
    if (m_edits.perform(removeHighlights(m_edits.snapshot(), {m_highlight}),
                        tr("Remove a highlight")))
        emit removed();
}

void HighlightBar::showFor(const QRect &passageInParent)
{
    m_anchor = passageInParent;
    if (m_highlight.isNull())
        return;
    ensurePolished();
    const int room = parentWidget() == nullptr ? widest : parentWidget()->width();
    const int wanted = std::max(m_chips->sizeHint().width() + 2 * barMargin, 260);
    const int width = std::min({wanted, widest, room});
    layout()->activate();
    placeNear(passageInParent, {width, layout()->totalHeightForWidth(width)}, Side::Above);
    show();
    raise();
}

} // namespace meipi
