// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/unitnumbers.h"
#include "window/barbutton.h"
#include "window/themeswatch.h"
#include "window/unitpassbar.h"

#include <QInputDialog>
#include <QLayout>
#include <QMenu>

namespace meipi {

namespace {

constexpr int childSwatch = 12; // pixels

constexpr const char *usualPatterns[] = {"", "{document}-{section}-{measure}",
                                         "{section}-{measure}", "{document}-{paragraph}"};

} // namespace

BarButton *UnitPassBar::newButton(const QString &words, const QString &key, const QString &name)
{
    auto *button = new BarButton;
    button->setWords(words);
    button->setKey(key);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void UnitPassBar::rebuildThemes()
{
    qDeleteAll(m_themes->children().isEmpty()
                   ? QList<QWidget *>()
                   : m_themes->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_buttons.clear();
    m_number = newButton({}, {}, tr("The unit in hand, and how units are numbered"));
    m_number->setObjectName(QStringLiteral("UnitNumber"));
    connect(m_number, &BarButton::clicked, this, &UnitPassBar::openNumberMenu);
    m_themes->layout()->addWidget(m_number);
    for (const ThemeId &child : m_pass.pass().dimension().children()) {
        const Theme *theme = m_edits.snapshot().find(child);
        if (theme == nullptr)
            continue;
        const QString key = UnitPass::keyOfChild(m_buttons.size());
        auto *button = newButton(
            theme->name, key, key.isEmpty() ? theme->name : tr("%1, key %2").arg(theme->name, key));
        button->setIcon(swatchIcon(theme->colour, childSwatch, devicePixelRatioF()));
        button->setIconSize({childSwatch, childSwatch});
        button->setCheckable(true);
        connect(button, &BarButton::clicked, this, [this, child] {
            m_pass.assign(child);
            refreshThemes(); // also where nothing was done
        });
        m_buttons.append(button);
        m_themes->layout()->addWidget(button);
    }
    m_clear = newButton(tr("None"), QStringLiteral("0"), tr("Take the themes off this unit"));
    connect(m_clear, &BarButton::clicked, this, [this] { m_pass.clear(); });
    m_themes->layout()->addWidget(m_clear);
}

void UnitPassBar::refreshThemes()
{
    if (m_number == nullptr)
        return;
    const CodingPass &pass = m_pass.pass();
    const bool hasUnit = m_pass.current() >= 0;
    m_themes->setVisible(hasUnit && !m_buttons.isEmpty());
    if (!hasUnit)
        return;
    m_number->setWords(m_pass.currentNumber());
    m_number->setAccessibleName(tr("Unit %1").arg(m_pass.currentNumber()));
    const QList<ThemeId> &themes = pass.unit(m_pass.current()).themes;
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(themes.contains(pass.dimension().children().value(i)));
    m_clear->setEnabled(!themes.isEmpty());
}

// How units are numbered, in all tables.
void UnitPassBar::openNumberMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Show the unit")), &QAction::triggered, this,
            [this] { m_pass.goTo(m_pass.current()); });
    menu->addSection(tr("Unit numbers in all tables"));
    const QString now = unitNumberTemplate(m_edits.snapshot());
    for (const char *each : usualPatterns) {
        const QString pattern = QString::fromLatin1(each);
        QAction *action = menu->addAction(pattern.isEmpty() ? tr("As usual") : pattern);
        action->setCheckable(true);
        action->setChecked(pattern == now);
        connect(action, &QAction::triggered, this, [this, pattern] { setNumbers(pattern); });
    }
    connect(menu->addAction(tr("Other numbers…")), &QAction::triggered, this,
            &UnitPassBar::askForNumbers);
    menu->popup(m_number->mapToGlobal(m_number->rect().bottomLeft()));
}

void UnitPassBar::askForNumbers()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Unit numbers"));
    dialog->setLabelText(tr("With {document}, {section}, {measure} and {paragraph}:"));
    const QString now = unitNumberTemplate(m_edits.snapshot());
    dialog->setTextValue(now.isEmpty() ? QString::fromLatin1(usualPatterns[1]) : now);
    connect(dialog, &QInputDialog::textValueSelected, this, &UnitPassBar::setNumbers);
    dialog->open();
}

void UnitPassBar::setNumbers(const QString &pattern)
{
    m_edits.perform(setUnitNumberTemplate(m_edits.snapshot(), pattern), tr("Number units"));
    refresh();
}

} // namespace meipi
