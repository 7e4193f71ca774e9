// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/themespanel.h"

#include "project/palette.h"
#include "project/themeedits.h"
#include "text/folding.h"
#include "window/themedelegate.h"
#include "window/themeswatch.h"

#include <QAction>
#include <QColorDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace meipi {

namespace {

constexpr int mostMergeTargets = 60;

/// Themes whose names, or those below them, hold what is typed.
class NameFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words)
    {
        m_words = words.trimmed();
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return m_words.isEmpty()
            || matchesFilter(sourceModel()->index(row, 0, parent).data().toString(), m_words);
    }

private:
    QString m_words;
};

} // namespace

ThemesPanel::ThemesPanel(Edits &edits, QWidget *parent)
    : QWidget(parent), m_edits(edits), m_model(edits.session().project()),
      m_filter(new NameFilter(this)), m_field(new QLineEdit(this)),
      m_pages(new QStackedWidget(this)), m_tree(new QTreeView(this)),
      m_definition(new QPlainTextEdit(this))
{
    m_filter->setSourceModel(&m_model);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setAutoAcceptChildRows(true);

    m_field->setPlaceholderText(tr("Filter the themes"));
    m_field->setAccessibleName(QStringLiteral("Filter of the themes"));
    m_field->setClearButtonEnabled(true);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &words) {
        static_cast<NameFilter *>(m_filter)->setWords(words);
        m_tree->expandAll();
    });
    auto *addButton = new QToolButton(this);
    addButton->setText(tr("New theme"));
    addButton->setToolTip(tr("New theme (Insert)"));
    addButton->setAccessibleName(QStringLiteral("New theme"));
    addButton->setAutoRaise(true);
    connect(addButton, &QToolButton::clicked, this, &ThemesPanel::addTheme);

    makeTree();
    makeActions();
    m_pages->addWidget(m_tree);
    m_pages->addWidget(makeEmptyPage());

    m_definition->setObjectName(QStringLiteral("Definition"));
    m_definition->setAccessibleName(QStringLiteral("Definition"));
    m_definition->setPlaceholderText(
        tr("Definition: what belongs to this theme, and what does not"));
    m_definition->setTabChangesFocus(true);
    m_definition->setMaximumHeight(m_definition->fontMetrics().lineSpacing() * 4 + 16);
    connect(m_definition, &QPlainTextEdit::textChanged, this, &ThemesPanel::writeDefinition);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 8, 8, 6);
    head->addWidget(m_field);
    head->addWidget(addButton);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(8, 6, 8, 8);
    foot->addWidget(m_definition);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_pages);
    layout->addLayout(foot);
    setFocusProxy(m_tree);

    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ThemesPanel::keepExpansion);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ThemesPanel::restoreExpansion);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ThemesPanel::showDefinition);
    restoreExpansion();
}

void ThemesPanel::makeTree()
{
    m_tree->setObjectName(QStringLiteral("Themes"));
    m_tree->setAccessibleName(QStringLiteral("Themes"));
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new ThemeDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(16);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setDragEnabled(true);
    m_tree->setAcceptDrops(true);
    m_tree->setDropIndicatorShown(true);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QTreeView::activated, this, [this] { emit themeChosen(currentTheme()); });
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ThemesPanel::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ThemesPanel::showDefinition);
    connect(&m_model, &ThemesModel::renameRequested, this,
            [this](const ThemeId &theme, const QString &name) {
                m_edits.perform(renameTheme(m_edits.snapshot(), theme, name), tr("Rename theme"));
            });
    connect(&m_model, &ThemesModel::moveRequested, this,
            [this](const ThemeId &theme, const ThemeId &target, int position) {
                m_edits.perform(moveTheme(m_edits.snapshot(), theme, target, position),
                                tr("Move theme"));
            });
}

void ThemesPanel::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, auto react) {
        auto *action = new QAction(text, m_tree);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, react);
        m_tree->addAction(action);
        m_actions.append(action);
    };
    add(tr("Tag the passage"), {}, [this] { emit themeChosen(currentTheme()); });
    add(tr("Show its notes"), Qt::Key_F3, [this] { emit themeFilterRequested(currentTheme()); });
    add(tr("New theme"), Qt::Key_Insert, [this] { addTheme(); });
    add(tr("New theme below"), Qt::SHIFT | Qt::Key_Insert,
        [this] { addThemeBelow(currentTheme()); });
    add(tr("Rename"), Qt::Key_F2, [this] { m_tree->edit(m_tree->currentIndex()); });
    add(tr("Define"), Qt::Key_F4, [this] { m_definition->setFocus(); });
    add(tr("Move up"), Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    add(tr("Move down"), Qt::ALT | Qt::Key_Down, [this] { move(2); });
    add(tr("Move below the theme above"), Qt::ALT | Qt::Key_Right, [this] { moveBelowPrevious(); });
    add(tr("Move out"), Qt::ALT | Qt::Key_Left, [this] { moveBesideParent(); });
    add(tr("Remove"), QKeySequence::Delete, [this] { remove(); });
}

QWidget *ThemesPanel::makeEmptyPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 24, 24, 24);
    auto *hint = new QLabel(tr("No themes yet. Select a passage in the text, press 0 and type what "
                               "it is about, or make a theme here."),
                            page);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto *button = new QPushButton(tr("New theme"), page);
    connect(button, &QPushButton::clicked, this, &ThemesPanel::addTheme);
    layout->addStretch();
    layout->addWidget(hint);
    layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

ThemeId ThemesPanel::currentTheme() const
{
    return m_model.themeAt(m_filter->mapToSource(m_tree->currentIndex()));
}

void ThemesPanel::addTheme()
{
    const Theme *current = m_edits.snapshot().find(currentTheme());
    addThemeBelow(current == nullptr ? ThemeId() : current->parent);
}

void ThemesPanel::addThemeBelow(const ThemeId &parent)
{
    // A free name to begin with; it is typed over at once.
    const QString base = tr("New theme");
    QString name = base;
    const QList<ThemeId> siblings = m_edits.snapshot().childThemes(parent);
    const auto isTaken = [this, &siblings](const QString &wanted) {
        return std::any_of(siblings.cbegin(), siblings.cend(), [&](const ThemeId &id) {
            return m_edits.snapshot().find(id)->name == wanted;
        });
    };
    for (int count = 2; isTaken(name); ++count)
        name = QStringLiteral("%1 %2").arg(base).arg(count);
    const Result<Change> change = createTheme(m_edits.snapshot(), parent, name);
    if (!m_edits.perform(change, tr("New theme")))
        return;
    m_field->clear();
    m_tree->expand(m_filter->mapFromSource(m_model.indexOf(parent)));
    const ThemeId theme = change->of<Theme>().first().after->id;
    const QModelIndex index = m_filter->mapFromSource(m_model.indexOf(theme));
    m_tree->setFocus();
    m_tree->setCurrentIndex(index);
    m_tree->edit(index);
}

void ThemesPanel::move(int rows)
{
    const Theme *theme = m_edits.snapshot().find(currentTheme());
    if (theme == nullptr)
        return;
    const qsizetype place = m_edits.snapshot().childThemes(theme->parent).indexOf(theme->id);
    const qsizetype wanted = place + rows;
    if (wanted < 0 || wanted > m_edits.snapshot().childThemes(theme->parent).size())
        return;
    m_edits.perform(
        moveTheme(m_edits.snapshot(), theme->id, theme->parent, static_cast<int>(wanted)),
        tr("Move theme"));
}

void ThemesPanel::moveBelowPrevious()
{
    const Theme *theme = m_edits.snapshot().find(currentTheme());
    if (theme == nullptr)
        return;
    const QList<ThemeId> siblings = m_edits.snapshot().childThemes(theme->parent);
    const qsizetype place = siblings.indexOf(theme->id);
    if (place < 1)
        return;
    const ThemeId target = siblings[place - 1];
    m_edits.perform(moveTheme(m_edits.snapshot(), theme->id, target,
                              static_cast<int>(m_edits.snapshot().childThemes(target).size())),
                    tr("Move theme"));
}

void ThemesPanel::moveBesideParent()
{
    const Theme *theme = m_edits.snapshot().find(currentTheme());
    const Theme *parent = theme == nullptr ? nullptr : m_edits.snapshot().find(theme->parent);
    if (parent == nullptr)
        return;
    const qsizetype place = m_edits.snapshot().childThemes(parent->parent).indexOf(parent->id);
    m_edits.perform(
        moveTheme(m_edits.snapshot(), theme->id, parent->parent, static_cast<int>(place) + 1),
        tr("Move theme"));
}

void ThemesPanel::remove()
{
    if (const ThemeId theme = currentTheme(); !theme.isNull())
        m_edits.perform(removeTheme(m_edits.snapshot(), theme), tr("Remove theme"));
}

void ThemesPanel::pickColour()
{
    const Theme *theme = m_edits.snapshot().find(currentTheme());
    if (theme == nullptr)
        return;
    auto *dialog = new QColorDialog(shownColour(theme->colour), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QColorDialog::colorSelected, this, [this, id = theme->id](const QColor &colour) {
            m_edits.perform(recolourTheme(m_edits.snapshot(), id, Colour{colour.rgb() & 0xffffff}),
                            tr("Recolour theme"));
        });
    dialog->open();
}

void ThemesPanel::fillColours(QMenu &menu)
{
    const ThemeId theme = currentTheme();
    for (const Colour colour : themePalette) {
        QAction *action =
            menu.addAction(swatchIcon(colour, 16, devicePixelRatioF()), colour.toString());
        connect(action, &QAction::triggered, this, [this, theme, colour] {
            m_edits.perform(recolourTheme(m_edits.snapshot(), theme, colour), tr("Recolour theme"));
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Other colour…")), &QAction::triggered, this,
            &ThemesPanel::pickColour);
}

void ThemesPanel::fillKeys(QMenu &menu)
{
    const ThemeId theme = currentTheme();
    const int current = m_edits.snapshot().find(theme)->key;
    for (int key = 0; key <= 9; ++key) {
        QAction *action = menu.addAction(key == 0 ? tr("No key") : QString::number(key));
        action->setCheckable(true);
        action->setChecked(key == current);
        connect(action, &QAction::triggered, this, [this, theme, key] {
            m_edits.perform(pinTheme(m_edits.snapshot(), theme, key), tr("Pin theme to a key"));
        });
    }
}

void ThemesPanel::fillMergeTargets(QMenu &menu)
{
    const ThemeId theme = currentTheme();
    const QList<ThemeId> own = m_edits.snapshot().withDescendants(theme);
    const QList<ThemeId> themes = m_edits.snapshot().themesInOrder();
    int shown = 0;
    for (const ThemeId &target : themes) {
        if (own.contains(target) || ++shown > mostMergeTargets)
            continue;
        QAction *action = menu.addAction(
            swatchIcon(m_edits.snapshot().find(target)->colour, 16, devicePixelRatioF()),
            m_edits.snapshot().themePath(target).replace(u'&', QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, theme, target] {
            m_edits.perform(mergeThemes(m_edits.snapshot(), theme, target), tr("Merge themes"));
        });
    }
    menu.setEnabled(!menu.isEmpty());
}

void ThemesPanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_tree->indexAt(position);
    auto *menu = new QMenu(m_tree);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!index.isValid()) {
        menu->addAction(m_actions[2]);
        menu->popup(m_tree->viewport()->mapToGlobal(position));
        return;
    }
    m_tree->setCurrentIndex(index);
    menu->addActions(m_actions.first(m_actions.size() - 1));
    fillColours(*menu->addMenu(tr("Colour")));
    fillKeys(*menu->addMenu(tr("Key")));
    fillMergeTargets(*menu->addMenu(tr("Merge into")));
    menu->addSeparator();
    menu->addAction(m_actions.last());
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

void ThemesPanel::showDefinition()
{
    const Theme *theme = m_edits.snapshot().find(currentTheme());
    m_defined = theme == nullptr ? ThemeId() : theme->id;
    m_definition->setVisible(theme != nullptr);
    const QString text = theme == nullptr ? QString() : theme->definition;
    if (m_definition->toPlainText() == text)
        return;
    const QSignalBlocker blocker(m_definition);
    m_definition->setPlainText(text);
}

void ThemesPanel::writeDefinition()
{
    if (m_edits.snapshot().find(m_defined) != nullptr)
        m_edits.perform(defineTheme(m_edits.snapshot(), m_defined, m_definition->toPlainText()),
                        tr("Define theme"), QStringLiteral("definition/") + m_defined.toString());
}

void ThemesPanel::refreshPages()
{
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    showDefinition();
}

void ThemesPanel::keepExpansion()
{
    m_last = currentTheme();
    m_collapsed.clear();
    const QList<ThemeId> themes = m_edits.snapshot().themesInOrder();
    for (const ThemeId &theme : themes) {
        const QModelIndex index = m_filter->mapFromSource(m_model.indexOf(theme));
        if (index.isValid() && m_filter->hasChildren(index) && !m_tree->isExpanded(index))
            m_collapsed.insert(theme);
    }
}

void ThemesPanel::restoreExpansion()
{
    m_tree->expandAll();
    for (const ThemeId &theme : std::as_const(m_collapsed))
        m_tree->collapse(m_filter->mapFromSource(m_model.indexOf(theme)));
    if (const QModelIndex last = m_filter->mapFromSource(m_model.indexOf(m_last)); last.isValid())
        m_tree->setCurrentIndex(last);
    refreshPages();
}

} // namespace meipi
