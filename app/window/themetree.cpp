// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/themetree.h"

#include "project/themeedits.h"
#include "window/panelview.h"
#include "window/themedelegate.h"
#include "window/treeopening.h"

#include <QAction>
#include <QMenu>

namespace meipi {

namespace {

// Names typed right after a theme was made join that step of the history.
QString joinKeyFor(const ThemeId &theme)
{
    return QStringLiteral("theme/") + theme.toString();
}

} // namespace

ThemeTree::ThemeTree(Edits &edits, QWidget *parent)
    : QTreeView(parent), m_edits(edits), m_model(edits.session().project()),
      m_filter(m_model, {Qt::DisplayRole, ThemesModel::DefinitionRole})
{
    setObjectName(QStringLiteral("Themes"));
    setAccessibleName(QStringLiteral("Themes"));
    setHeaderHidden(true);
    setIndentation(14);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
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

void ThemeTree::move(const ThemeId &theme, const ThemeId &parent, int position)
{
    if (!m_edits.perform(moveTheme(m_edits.snapshot(), theme, parent, position), tr("Move theme")))
        return;
    expand(indexOf(parent));
    setCurrentTheme(theme);
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
        move(theme->id, theme->parent, static_cast<int>(wanted));
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
    move(theme->id, above, static_cast<int>(m_edits.snapshot().childThemes(above).size()));
}

void ThemeTree::moveBesideParent()
{
    const Theme *theme = m_edits.snapshot().find(currentTheme());
    const Theme *parent = theme == nullptr ? nullptr : m_edits.snapshot().find(theme->parent);
    if (parent == nullptr)
        return;
    const qsizetype place = m_edits.snapshot().childThemes(parent->parent).indexOf(parent->id);
    move(theme->id, parent->parent, static_cast<int>(place) + 1);
}

void ThemeTree::pin(int key)
{
    if (const ThemeId theme = currentTheme(); !theme.isNull())
        m_edits.perform(pinTheme(m_edits.snapshot(), theme, key), tr("Pin theme to a key"));
}

void ThemeTree::merge(const ThemeId &from, const ThemeId &into)
{
    if (m_edits.perform(mergeThemes(m_edits.snapshot(), from, into), tr("Merge themes")))
        setCurrentTheme(into);
}

void ThemeTree::remove()
{
    const ThemeId theme = currentTheme();
    if (theme.isNull())
        return;
    const QModelIndex index = m_filter.mapToSource(currentIndex());
    const int highlights = index.data(ThemesModel::TotalRole).toInt();
    const auto below = static_cast<int>(m_edits.snapshot().withDescendants(theme).size()) - 1;
    QString what = tr("“%1” is removed.").arg(nameOf(theme));
    if (below > 0)
        what = tr("“%1” and %n themes below it are removed.", nullptr, below).arg(nameOf(theme));
    if (highlights > 0)
        what = tr("%1 %n highlights keep their place and lose it.", nullptr, highlights).arg(what);
    if (m_edits.perform(removeTheme(m_edits.snapshot(), theme), tr("Remove theme")))
        emit removed(what);
}

} // namespace meipi
