// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/themetree.h"

#include "project/manythemes.h"
#include "project/themeedits.h"
#include "window/panelview.h"
#include "window/themedelegate.h"
#include "window/themepicker.h"
#include "window/treeopening.h"

#include <QAction>
#include <QMenu>
#include <QSet>

namespace meipi {

namespace {

constexpr qsizetype mostMergeTargets = 40; // in the menu

// Names typed right after a theme was made join that step of the history.
QString joinKeyFor(const ThemeId &theme)
{
    return QStringLiteral("theme/") + theme.toString();
}

} // namespace

ThemeTree::ThemeTree(Edits &edits, QWidget *parent)
    : QTreeView(parent), m_edits(edits), m_model(edits.project()),
      m_filter(m_model, {Qt::DisplayRole, ThemesModel::DefinitionRole})
{
    setObjectName(QStringLiteral("Themes"));
    setAccessibleName(QStringLiteral("Themes"));
    setHeaderHidden(true);
    setIndentation(14);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setItemDelegate(new ThemeDelegate(this));
    setModel(&m_filter);
    auto *view = new PanelView(*this);
    makeCommands(*view);
    makeKeyCommands(*view);
    new TreeOpening(*this, m_filter);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);

    connect(view, &PanelView::menuWanted, this, &ThemeTree::showMenu);
    connect(this, &QTreeView::activated, this, [this] { emit themeChosen(currentTheme()); });
    connect(&m_model, &ThemesModel::renameRequested, this, &ThemeTree::rename);
    connect(&m_model, &ThemesModel::moveRequested, this, &ThemeTree::move);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    expandAll();
}

void ThemeTree::makeCommands(PanelView &view)
{
    m_useCommands = {
        view.addCommand(tr("Tag the passage"), QKeySequence(),
                        [this] { emit themeChosen(currentTheme()); }),
        view.addCommand(tr("Show its notes"), Qt::Key_F,
                        [this] { emit themeFilterRequested(currentTheme()); }),
    };
    m_makeCommands = {
        view.addCommand(tr("New theme"), Qt::Key_Insert, [this] { addBesideCurrent(); }),
        view.addCommand(tr("New theme below"), Qt::SHIFT | Qt::Key_Insert,
                        [this] { addTheme(currentTheme()); }),
        view.addCommand(tr("Rename"), Qt::Key_F2, [this] { edit(currentIndex()); }),
        view.addCommand(tr("Define"), Qt::Key_F4, [this] { emit definitionRequested(); }),
    };
    m_moveCommands = {
        view.addCommand(tr("Move up"), Qt::ALT | Qt::Key_Up, [this] { moveBy(-1); }),
        view.addCommand(tr("Move down"), Qt::ALT | Qt::Key_Down, [this] { moveBy(1); }),
        view.addCommand(tr("Move below the theme above"), Qt::ALT | Qt::Key_Right,
                        [this] { moveBelowPrevious(); }),
        view.addCommand(tr("Move out"), Qt::ALT | Qt::Key_Left, [this] { moveBesideParent(); }),
    };
    m_moveCommands.append(view.addCommand(tr("Move below another theme…"), Qt::Key_V, [this] {
        pickTarget([this](const QList<ThemeId> &themes, const ThemeId &target) {
            move(themes, target, static_cast<int>(m_edits.snapshot().childThemes(target).size()));
        });
    }));
    m_moveCommands.append(view.addCommand(tr("Split by its passages…"), Qt::Key_S,
                                          [this] { emit splitRequested(currentTheme()); }));
    m_mergeInto = view.addCommand(tr("Merge into another theme…"), Qt::Key_M, [this] {
        pickTarget(
            [this](const QList<ThemeId> &themes, const ThemeId &target) { merge(themes, target); });
    });
    m_remove = view.addCommand(tr("Remove"), QKeySequence::Delete, [this] { remove(); });
}

// A digit pins the theme to that key, 0 takes it off; in the reader the digit then tags with it.
void ThemeTree::makeKeyCommands(PanelView &view)
{
    for (int key = 0; key <= 9; ++key) {
        view.addCommand(key == 0 ? tr("No key") : tr("Pin to key %1").arg(key),
                        QKeySequence(Qt::Key_0 + key), [this, key] { pin(key); });
    }
}

void ThemeTree::showMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!index.isValid()) {
        menu->addAction(m_makeCommands.first());
        menu->popup(globalPosition);
        return;
    }
    menu->addActions(m_useCommands);
    menu->addSeparator();
    menu->addActions(m_makeCommands);
    fillColours(*menu->addMenu(tr("Colour")));
    fillKeys(*menu->addMenu(tr("Key")));
    fillDimension(*menu->addMenu(tr("Dimension")));
    menu->addSeparator();
    menu->addActions(m_moveCommands);
    menu->addAction(m_mergeInto);
    // A list that can be looked through; more are found by typing.
    if (m_edits.snapshot().rows<Theme>().size() <= mostMergeTargets)
        fillMergeTargets(*menu->addMenu(tr("Merge into")));
    menu->addSeparator();
    menu->addAction(m_remove);
    menu->popup(globalPosition);
}

QModelIndex ThemeTree::indexOf(const ThemeId &theme) const
{
    return m_filter.mapFromSource(m_model.indexOf(theme));
}

ThemeId ThemeTree::currentTheme() const
{
    return m_model.themeAt(m_filter.mapToSource(currentIndex()));
}

QList<ThemeId> ThemeTree::selectedThemes() const
{
    QSet<ThemeId> chosen;
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes)
        chosen.insert(m_model.themeAt(m_filter.mapToSource(index)));
    if (const ThemeId current = currentTheme(); chosen.isEmpty() && !current.isNull())
        chosen.insert(current);
    QList<ThemeId> ordered;
    const QList<ThemeId> all = m_edits.snapshot().themesInOrder();
    for (const ThemeId &theme : all) {
        if (chosen.contains(theme))
            ordered.append(theme);
    }
    return ordered;
}

void ThemeTree::setCurrentTheme(const ThemeId &theme)
{
    const QModelIndex index = indexOf(theme);
    setCurrentIndex(index);
    scrollTo(index);
}

QString ThemeTree::nameOf(const ThemeId &theme) const
{
    const Theme *row = m_edits.snapshot().find(theme);
    return row == nullptr ? QString() : row->name;
}

void ThemeTree::addBesideCurrent()
{
    const Theme *current = m_edits.snapshot().find(currentTheme());
    addTheme(current == nullptr ? ThemeId() : current->parent);
}

void ThemeTree::addTheme(const ThemeId &parent)
{
    // A free name to begin with; it is typed over at once.
    QSet<QString> taken;
    const QList<ThemeId> siblings = m_edits.snapshot().childThemes(parent);
    for (const ThemeId &sibling : siblings)
        taken.insert(nameOf(sibling));
    QString name = tr("New theme");
    for (int count = 2; taken.contains(name); ++count)
        name = tr("New theme %1").arg(count);
    const Result<Change> change = createTheme(m_edits.snapshot(), parent, name);
    const ThemeId added = change ? change->of<Theme>().first().id() : ThemeId();
    if (!m_edits.perform(change, tr("New theme"), joinKeyFor(added)))
        return;
    m_added = added;
    setFocus(Qt::OtherFocusReason);
    setCurrentTheme(added);
    edit(currentIndex());
}

void ThemeTree::rename(const ThemeId &theme, const QString &name)
{
    if (theme == m_added)
        m_edits.perform(renameTheme(m_edits.snapshot(), theme, name), tr("New theme"),
                        joinKeyFor(theme));
    else
        m_edits.perform(renameTheme(m_edits.snapshot(), theme, name), tr("Rename theme"));
    m_added = {};
}

void ThemeTree::move(const QList<ThemeId> &themes, const ThemeId &parent, int position)
{
    const QString label = themes.size() > 1 ? tr("Move themes") : tr("Move theme");
    if (themes.isEmpty()
        || !m_edits.perform(moveThemes(m_edits.snapshot(), themes, parent, position), label))
        return;
    expand(indexOf(parent));
    setCurrentTheme(themes.first());
    for (const ThemeId &theme : themes)
        selectionModel()->select(indexOf(theme), QItemSelectionModel::Select);
}

void ThemeTree::moveBy(int places)
{
    const Theme *theme = m_edits.snapshot().find(currentTheme());
    if (theme == nullptr)
        return;
    const QList<ThemeId> siblings = m_edits.snapshot().childThemes(theme->parent);
    const qsizetype place = siblings.indexOf(theme->id);
    // Before the sibling that stands there now; further down that is the one after the next.
    const qsizetype wanted = place + (places < 0 ? places : places + 1);
    if (wanted >= 0 && wanted <= siblings.size())
        move({theme->id}, theme->parent, static_cast<int>(wanted));
}

void ThemeTree::moveBelowPrevious()
{
    const Theme *theme = m_edits.snapshot().find(currentTheme());
    if (theme == nullptr)
        return;
    const QList<ThemeId> siblings = m_edits.snapshot().childThemes(theme->parent);
    const qsizetype place = siblings.indexOf(theme->id);
    if (place < 1)
        return;
    const ThemeId above = siblings[place - 1];
    move({theme->id}, above, static_cast<int>(m_edits.snapshot().childThemes(above).size()));
}

void ThemeTree::moveBesideParent()
{
    const Theme *theme = m_edits.snapshot().find(currentTheme());
    const Theme *parent = theme == nullptr ? nullptr : m_edits.snapshot().find(theme->parent);
    if (parent == nullptr)
        return;
    const qsizetype place = m_edits.snapshot().childThemes(parent->parent).indexOf(parent->id);
    move({theme->id}, parent->parent, static_cast<int>(place) + 1);
}

void ThemeTree::pin(int key)
{
    if (const ThemeId theme = currentTheme(); !theme.isNull())
        m_edits.perform(pinTheme(m_edits.snapshot(), theme, key), tr("Pin theme to a key"));
}

void ThemeTree::merge(const QList<ThemeId> &themes, const ThemeId &into)
{
    if (m_edits.perform(mergeManyThemes(m_edits.snapshot(), themes, into), tr("Merge themes")))
        setCurrentTheme(into);
}

void ThemeTree::remove()
{
    const QList<ThemeId> themes = topmostThemes(m_edits.snapshot(), selectedThemes());
    if (themes.isEmpty())
        return;
    QSet<HighlightId> highlights;
    int below = -static_cast<int>(themes.size());
    for (const ThemeId &theme : themes) {
        const QList<ThemeId> all = m_edits.snapshot().withDescendants(theme);
        below += static_cast<int>(all.size());
        for (const ThemeId &each : all) {
            const QList<CodingId> codings = m_edits.snapshot().codingsWith(each);
            for (const CodingId &coding : codings)
                highlights.insert(m_edits.snapshot().find(coding)->highlight);
        }
    }
    const QString name = themes.size() == 1
        ? tr("“%1”").arg(nameOf(themes.first()))
        : tr("“%1” and %2 more").arg(nameOf(themes.first()), QString::number(themes.size() - 1));
    QString what = tr("%1 is removed.").arg(name);
    if (below > 0)
        what = tr("%1 and %n themes below are removed.", nullptr, below).arg(name);
    if (!highlights.isEmpty())
        what = tr("%1 %n highlights keep their place and lose it.", nullptr,
                  static_cast<int>(highlights.size()))
                   .arg(what);
    const QString label = themes.size() > 1 ? tr("Remove themes") : tr("Remove theme");
    if (m_edits.perform(removeThemes(m_edits.snapshot(), themes), label))
        emit removed(what);
}

} // namespace meipi
