// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/passagelist.h"

#include "project/bulkthemes.h"
#include "project/highlightedits.h"
#include "project/passagemarks.h"
#include "project/themeedits.h"
#include "window/barbutton.h"
#include "window/flowlayout.h"
#include "window/founddelegate.h"
#include "window/icons.h"
#include "window/panelview.h"
#include "window/textlabel.h"
#include "window/themepicker.h"

#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

namespace meipi {

namespace {

constexpr int passageBatch = 1000; // rows laid out at once
constexpr int passageIconSide = 14; // pixels

} // namespace

PassageList::PassageList(Edits &edits, Of of, QWidget *parent)
    : QWidget(parent), m_edits(edits), m_of(of), m_model(new PassageListModel(this)),
      m_list(new QListView), m_words(new TextLabel), m_picker(new ThemePicker(edits, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(12, 4, 12, 6);
    words->addWidget(m_words);
    m_words->setFaint(true);
    column->addLayout(words);
    buildList();
    column->addWidget(m_list, 1);
    column->addWidget(newBar());
    setFocusProxy(m_list);
    connect(m_picker, &ThemePicker::picked, this, &PassageList::give);
    connect(m_picker, &ThemePicker::pathEntered, this, &PassageList::giveNew);
    refreshBar();
}

void PassageList::buildList()
{
    m_list->setObjectName(QStringLiteral("Passages"));
    m_list->setAccessibleName(tr("Passages"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setBatchSize(passageBatch);
    m_list->setResizeMode(QListView::Adjust);
    auto *view = new PanelView(*m_list);
    view->addCommand(tr("Give a theme"), QKeySequence(Qt::Key_T),
                     [this] { openPicker(Purpose::Add); });
    if (m_of == Of::Highlights) {
        view->addCommand(tr("Take a theme off"), QKeySequence(Qt::Key_Delete),
                         [this] { m_take->click(); });
        view->addCommand(tr("Replace a theme"), QKeySequence(Qt::Key_R),
                         [this] { m_replace->click(); });
    }
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { choose(index, false); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PassageList::refreshBar);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { choose(index, true); });
}

QWidget *PassageList::newBar()
{
    auto *bar = new QWidget;
    auto *buttons = new FlowLayout(2, bar);
    buttons->setContentsMargins(6, 4, 6, 4);
    const auto add = [buttons](const char *name, const char *icon) {
        auto *button = new BarButton;
        button->setObjectName(QLatin1String(name));
        button->setIcon(lineIcon(QLatin1String(icon)));
        button->setIconSize({passageIconSide, passageIconSide});
        buttons->addWidget(button);
        return button;
    };
    m_add = add("GiveTheme", m_of == Of::Highlights ? "theme" : "highlight");
    m_add->setKey(QStringLiteral("T"));
    connect(m_add, &BarButton::clicked, this, [this] { openPicker(Purpose::Add); });
    if (m_of == Of::Highlights) {
        m_take = add("TakeTheme", "trash");
        m_take->setWords(tr("Take off ▾"));
        connect(m_take, &BarButton::clicked, this, [this] {
            openThemesMenu(*m_take, [this](const ThemeId &theme) { takeOff(theme); });
        });
        m_replace = add("ReplaceTheme", "sort");
        m_replace->setWords(tr("Replace ▾"));
        m_replace->setKey(QStringLiteral("R"));
        connect(m_replace, &BarButton::clicked, this, [this] {
            openThemesMenu(*m_replace, [this](const ThemeId &theme) {
                m_replaced = theme;
                openPicker(Purpose::Replace);
            });
        });
    }
    m_export = add("ExportPassages", "export");
    m_export->setWords(tr("Export…"));
    connect(m_export, &BarButton::clicked, this, &PassageList::exportRequested);
    return bar;
}

void PassageList::setPassages(const ProjectSnapshot &project, const QList<ListedPassage> &passages)
{
    m_isFilling = true; // goes nowhere
    const ListedPassage *current = m_model->passageAt(m_list->currentIndex());
    const ListedPassage kept = current == nullptr ? ListedPassage() : *current;
    const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    const QList<ListedPassage> selected =
        rows.isEmpty() ? QList<ListedPassage>() : m_model->passagesAt(rows);
    m_model->setPassages(project, passages);
    QHash<HighlightId, qsizetype> places;
    for (qsizetype i = 0; i < passages.size() && !selected.isEmpty(); ++i)
        places.insert(passages[i].highlight, i);
    QItemSelection selection;
    for (const ListedPassage &each : selected) {
        const auto place = places.constFind(each.highlight);
        if (place == places.cend() || each.highlight.isNull())
            continue;
        const QModelIndex index = m_model->indexAt(*place);
        selection.append(QItemSelectionRange(index));
    }
    const QModelIndex again = current == nullptr ? QModelIndex() : m_model->indexOf(kept);
    if (again.isValid())
        m_list->selectionModel()->setCurrentIndex(again, QItemSelectionModel::NoUpdate);
    m_list->selectionModel()->select(selection, QItemSelectionModel::Select);
    m_isFilling = false;
    refreshBar();
}

void PassageList::setWords(const QString &words)
{
    m_words->setText(words);
}

QList<ListedPassage> PassageList::chosen() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    return rows.isEmpty() ? m_model->passages() : m_model->passagesAt(rows);
}

QList<HighlightId> PassageList::chosenHighlights() const
{
    QList<HighlightId> highlights;
    const QList<ListedPassage> passages = chosen();
    for (const ListedPassage &passage : passages) {
        if (m_edits.snapshot().find(passage.highlight) != nullptr) // not removed meanwhile
            highlights.append(passage.highlight);
    }
    return highlights;
}

void PassageList::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
    if (!m_list->currentIndex().isValid())
        step(1);
}

void PassageList::step(int steps)
{
    const QModelIndex next = m_model->nextPassage(m_list->currentIndex(), steps);
    if (next.isValid())
        m_list->setCurrentIndex(next);
}

void PassageList::refreshBar()
{
    if (m_isFilling)
        return;
    const qsizetype count = chosen().size();
    const bool canEdit = count > 0 && !m_edits.session().isReadOnly();
    m_add->setWords(m_of == Of::Highlights ? tr("Theme for %L1…").arg(count)
                                           : tr("Highlight %L1 with…").arg(count));
    m_add->setEnabled(canEdit);
    m_export->setEnabled(!m_model->passages().isEmpty());
    if (m_of == Of::Highlights) {
        m_take->setEnabled(canEdit);
        m_replace->setEnabled(canEdit);
    }
}

void PassageList::choose(const QModelIndex &index, bool isFinal)
{
    const ListedPassage *passage = m_model->passageAt(index);
    if (passage != nullptr && !m_isFilling)
        emit placeChosen(*passage, isFinal);
}

void PassageList::openPicker(Purpose purpose)
{
    if (!m_add->isEnabled())
        return;
    m_purpose = purpose;
    const BarButton &button = purpose == Purpose::Add ? *m_add : *m_replace;
    m_picker->open(QRect(button.mapTo(this, QPoint()), button.size()), {});
}

void PassageList::openThemesMenu(BarButton &button,
                                 const std::function<void(const ThemeId &)> &take)
{
    const ProjectSnapshot &project = m_edits.snapshot();
    const auto themes = themesOnAll(project, chosenHighlights());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[theme, count] : themes) {
        const QString path = project.themePath(theme).replace(u'&', QLatin1String("&&"));
        QAction *action = menu->addAction(QStringLiteral("%1  %L2").arg(path).arg(count));
        connect(action, &QAction::triggered, this, [take, id = theme] { take(id); });
    }
    if (themes.isEmpty())
        menu->addAction(tr("They have no themes."))->setEnabled(false);
    menu->popup(button.mapToGlobal(button.rect().bottomLeft()));
}

void PassageList::give(const ThemeId &theme)
{
    perform(m_edits.snapshot(), {}, theme);
}

void PassageList::giveNew(const QString &path)
{
    const auto made = createThemes(m_edits.snapshot(), {{path, {}, {}}});
    if (!made) {
        m_edits.perform(made, {});
        return;
    }
    ProjectSnapshot project = m_edits.snapshot();
    project.apply(*made);
    perform(project, *made, project.themeAtPath(path));
}

// @p before is what made @p project of the one that is there.
void PassageList::perform(const ProjectSnapshot &project, const Change &before,
                          const ThemeId &theme)
{
    Result<Change> change;
    QString label;
    if (m_of == Of::Text) {
        QList<Passage> passages;
        const QList<ListedPassage> listed = chosen();
        for (const ListedPassage &each : listed)
            passages.append({each.document, each.range});
        change = addHighlights(project, m_edits.context(), passages, {theme});
        label = tr("Highlight what was listed");
    } else if (m_purpose == Purpose::Replace) {
        change = rethemeAll(project, chosenHighlights(), m_replaced, theme);
        label = tr("Replace theme on gathered highlights");
    } else {
        change = addTheme(project, m_edits.context(), chosenHighlights(), theme);
        label = tr("Add theme to gathered highlights");
    }
    if (change) {
        for (const RowChange<Theme> &step : before.of<Theme>())
            change->append(step);
    }
    m_edits.perform(change, label);
    m_list->setFocus(Qt::OtherFocusReason);
}

void PassageList::takeOff(const ThemeId &theme)
{
    m_edits.perform(
        takeThemeOffAll(m_edits.snapshot(), m_edits.context(), chosenHighlights(), theme),
        tr("Take theme off gathered highlights"));
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace meipi
