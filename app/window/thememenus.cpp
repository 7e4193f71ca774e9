// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/dimensions.h"
#include "project/manythemes.h"
#include "project/palette.h"
#include "project/themeedits.h"
#include "window/themepicker.h"
#include "window/themeswatch.h"
#include "window/themetree.h"

#include <QAction>
#include <QColorDialog>
#include <QMenu>

namespace meipi {

namespace {

constexpr int menuSwatchSide = 16; // pixels

/// Of themePalette, in its order.
QStringList colourNames()
{
    return {ThemeTree::tr("Blue"),    ThemeTree::tr("Orange"), ThemeTree::tr("Sea green"),
            ThemeTree::tr("Crimson"), ThemeTree::tr("Lilac"),  ThemeTree::tr("Amber"),
            ThemeTree::tr("Purple"),  ThemeTree::tr("Aqua"),   ThemeTree::tr("Brick"),
            ThemeTree::tr("Green"),   ThemeTree::tr("Petrol"), ThemeTree::tr("Azure")};
}

// An ampersand in a name is no mnemonic.
QString menuText(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

} // namespace

void ThemeTree::fillColours(QMenu &menu)
{
    const QList<ThemeId> themes = selectedThemes();
    const ThemeId theme = currentTheme();
    const Colour current = m_edits.snapshot().find(theme)->colour;
    const QStringList names = colourNames();
    for (size_t i = 0; i < themePalette.size(); ++i) {
        const Colour colour = themePalette[i];
        QAction *action = menu.addAction(swatchIcon(colour, menuSwatchSide, devicePixelRatioF()),
                                         names.value(static_cast<qsizetype>(i)));
        action->setCheckable(true);
        action->setChecked(colour == current);
        connect(action, &QAction::triggered, this,
                [this, themes, colour] { recolour(themes, colour); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Other colour…")), &QAction::triggered, this, &ThemeTree::pickColour);
    connect(menu.addAction(tr("Colours that neighbours do not have")), &QAction::triggered, this,
            &ThemeTree::spreadColours);
}

void ThemeTree::spreadColours()
{
    m_edits.perform(meipi::spreadColours(m_edits.snapshot(), selectedThemes()),
                    tr("Spread the colours of themes"));
}

void ThemeTree::recolour(const QList<ThemeId> &themes, Colour colour)
{
    m_edits.perform(recolourThemes(m_edits.snapshot(), themes, colour), tr("Recolour theme"));
}

void ThemeTree::pickColour()
{
    const Theme *theme = m_edits.snapshot().find(currentTheme());
    if (theme == nullptr)
        return;
    auto *dialog = new QColorDialog(shownColour(theme->colour), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Colour of “%1”").arg(theme->name));
    connect(dialog, &QColorDialog::colorSelected, this,
            [this, themes = selectedThemes()](const QColor &colour) {
                recolour(themes, Colour{colour.rgb() & 0xffffffU});
            });
    dialog->show();
}

void ThemeTree::fillKeys(QMenu &menu)
{
    QHash<int, QString> pinned;
    for (const Theme &theme : m_edits.snapshot().rows<Theme>())
        pinned.insert(theme.key, theme.name);
    const int current = m_edits.snapshot().find(currentTheme())->key;
    for (int key = 1; key <= 10; ++key) {
        const int wanted = key % 10; // none comes last
        const QString name = pinned.value(wanted);
        QString text = wanted == 0 ? tr("No key") : QString::number(wanted);
        if (wanted != 0 && !name.isEmpty())
            text = tr("%1: %2").arg(text, name);
        QAction *action = menu.addAction(menuText(text));
        action->setCheckable(true);
        action->setChecked(wanted == current);
        connect(action, &QAction::triggered, this, [this, wanted] { pin(wanted); });
    }
}

// How many of the theme's children a unit of the text has, in coding unit by unit.
void ThemeTree::fillDimension(QMenu &menu)
{
    const ThemeId theme = currentTheme();
    const DimensionRule current = dimensionRule(m_edits.snapshot(), theme);
    const auto add = [this, &menu, theme, current](const QString &text, DimensionRule rule) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(rule == current);
        connect(action, &QAction::triggered, this, [this, theme, rule] {
            m_edits.perform(setDimension(m_edits.snapshot(), theme, rule), tr("Change dimension"));
        });
    };
    add(tr("A unit has exactly one of its themes"), DimensionRule::ExactlyOne);
    add(tr("A unit has at most one of its themes"), DimensionRule::AtMostOne);
    add(tr("A unit has any of its themes"), DimensionRule::Any);
    menu.addSeparator();
    add(tr("No dimension"), DimensionRule::None);
}

void ThemeTree::fillMergeTargets(QMenu &menu)
{
    const QList<ThemeId> chosen = selectedThemes();
    QSet<ThemeId> refused;
    for (const ThemeId &theme : chosen) {
        const QList<ThemeId> own = m_edits.snapshot().withDescendants(theme);
        refused.unite({own.cbegin(), own.cend()});
    }
    const QList<ThemeId> themes = m_edits.snapshot().themesInOrder();
    for (const ThemeId &target : themes) {
        if (refused.contains(target))
            continue;
        QAction *action = menu.addAction(swatchIcon(m_edits.snapshot().find(target)->colour,
                                                    menuSwatchSide, devicePixelRatioF()),
                                         menuText(m_edits.snapshot().themePath(target)));
        connect(action, &QAction::triggered, this,
                [this, chosen, target] { merge(chosen, target); });
    }
    menu.setEnabled(!menu.isEmpty());
}

void ThemeTree::pickTarget(const std::function<void(const QList<ThemeId> &, const ThemeId &)> &take)
{
    const QList<ThemeId> chosen = selectedThemes();
    if (chosen.isEmpty())
        return;
    if (m_picker == nullptr) {
        m_picker = new ThemePicker(m_edits, parentWidget());
        m_picker->setOffersNew(false);
        connect(m_picker, &ThemePicker::picked, this, [this](const ThemeId &target) {
            setFocus(Qt::OtherFocusReason);
            m_takeTarget(target);
        });
        connect(m_picker, &ThemePicker::cancelled, this,
                [this] { setFocus(Qt::OtherFocusReason); });
    }
    m_takeTarget = [take, chosen](const ThemeId &target) { take(chosen, target); };
    QRect row = visualRect(currentIndex());
    row.moveTo(viewport()->mapTo(parentWidget(), row.topLeft()));
    m_picker->open(row, {});
}

} // namespace meipi
