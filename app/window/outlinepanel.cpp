// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/outlinepanel.h"

#include "project/sectionedits.h"
#include "text/folding.h"
#include "window/outlinedelegate.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace meipi {

namespace {

/// Rows whose words, or whose children's words, hold what is typed.
class WordFilter : public QSortFilterProxyModel {
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
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return m_words.isEmpty() || matchesFilter(index.data().toString(), m_words)
            || matchesFilter(index.data(OutlineModel::SummaryRole).toString(), m_words);
    }

private:
    QString m_words;
};

template <class Proxy>
Proxy *proxyFor(QAbstractItemModel &model, QObject *parent)
{
    auto *proxy = new Proxy(parent);
    proxy->setSourceModel(&model);
    proxy->setRecursiveFilteringEnabled(true);
    proxy->setAutoAcceptChildRows(true);
    return proxy;
}

} // namespace

OutlinePanel::OutlinePanel(Edits &edits, QWidget *parent)
    : QWidget(parent), m_edits(edits), m_model(edits.session().project()),
      m_filter(proxyFor<WordFilter>(m_model, this)),
      m_paragraphFilter(proxyFor<WordFilter>(m_paragraphs, this)), m_field(new QLineEdit(this)),
      m_pages(new QStackedWidget(this)), m_tree(new QTreeView(this)), m_list(new QListView(this))
{
    m_field->setPlaceholderText(tr("Filter the outline"));
    m_field->setAccessibleName(QStringLiteral("Filter of the outline"));
    m_field->setClearButtonEnabled(true);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &words) {
        static_cast<WordFilter *>(m_filter)->setWords(words);
        static_cast<WordFilter *>(m_paragraphFilter)->setWords(words);
        if (!words.isEmpty())
            m_tree->expandAll();
    });
    makeTree();
    makeParagraphs();
    makeActions();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(8, 8, 8, 6);
    head->addWidget(m_field);
    layout->addLayout(head);
    layout->addWidget(m_pages);
    setFocusProxy(m_tree);

    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &OutlinePanel::keepExpansion);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &OutlinePanel::refresh);
}

void OutlinePanel::makeTree()
{
    m_tree->setObjectName(QStringLiteral("Outline"));
    m_tree->setAccessibleName(QStringLiteral("Outline"));
    m_tree->setModel(m_filter);
    auto *delegate = new OutlineDelegate(m_edits.session().project(), m_tree);
    m_tree->setItemDelegate(delegate);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(14);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->viewport()->installEventFilter(this);
    m_pages->addWidget(m_tree);
    const auto choose = [this](const QModelIndex &index) {
        const SectionId section = m_model.sectionAt(m_filter->mapToSource(index));
        if (!section.isNull() && !m_isFollowing)
            emit sectionChosen(section);
    };
    connect(m_tree, &QTreeView::clicked, this, choose);
    connect(m_tree, &QTreeView::activated, this, choose);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, choose](const QModelIndex &current) {
                if (m_tree->hasFocus())
                    choose(current);
            });
    connect(m_tree, &QWidget::customContextMenuRequested, this, &OutlinePanel::showMenu);
    connect(delegate, &OutlineDelegate::summaryWritten, this,
            [this](const QModelIndex &index, const QString &summary) {
                writeSummary(m_model.sectionAt(m_filter->mapToSource(index)), summary);
            });
}

void OutlinePanel::makeParagraphs()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *hint = new QLabel(
        tr("No numbered sections were found in this text. These are its paragraphs."), page);
    hint->setWordWrap(true);
    hint->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(hint);
    m_list->setObjectName(QStringLiteral("Paragraphs"));
    m_list->setAccessibleName(QStringLiteral("Paragraphs"));
    m_list->setModel(m_paragraphFilter);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    layout->addWidget(m_list);
    m_pages->addWidget(page);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const TextRange range =
                    m_paragraphs.rangeAt(m_paragraphFilter->mapToSource(current));
                if (!range.isEmpty())
                    emit passageChosen(m_model.document(), range);
            });
}

void OutlinePanel::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, auto react,
                            QList<QAction *> &group) {
        auto *action = new QAction(text, m_tree);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, react);
        m_tree->addAction(action);
        group.append(action);
    };
    add(
        tr("Write summary"), Qt::Key_F2, [this] { m_tree->edit(m_tree->currentIndex()); },
        m_sectionActions);
    add(
        tr("Mark as read"), Qt::Key_R, [this] { setReading(ReadingState::Read); },
        m_sectionActions);
    add(
        tr("Mark as settled"), Qt::Key_T, [this] { setReading(ReadingState::Settled); },
        m_sectionActions);
    add(
        tr("Mark as unread"), Qt::Key_U, [this] { setReading(ReadingState::Unread); },
        m_sectionActions);
    add(
        tr("Split measure at the caret"), Qt::Key_S,
        [this] { emit splitRequested(currentSection()); }, m_measureActions);
    add(
        tr("Join with next measure"), Qt::Key_J, [this] { joinWithNext(); }, m_measureActions);
    add(
        tr("Set aside as no measure"), Qt::Key_X, [this] { setAside(true); }, m_measureActions);
    add(
        tr("Count as measure again"), Qt::Key_C, [this] { setAside(false); }, m_measureActions);
}

void OutlinePanel::setDocument(const DocumentId &document)
{
    m_model.setAuthor(m_edits.context().author);
    m_model.setDocument(document);
}

void OutlinePanel::refreshAuthor()
{
    m_model.setAuthor(m_edits.context().author);
}

void OutlinePanel::refresh()
{
    m_paragraphs.setText(m_model.hasSections() ? Text()
                                               : m_edits.snapshot().text(m_model.document()));
    m_pages->setCurrentIndex(m_model.hasSections() ? 0 : 1);
    setFocusProxy(m_model.hasSections() ? static_cast<QWidget *>(m_tree) : m_list);
    restoreExpansion();
}

void OutlinePanel::keepExpansion()
{
    m_last = currentSection();
    m_expanded.clear();
    QList<QModelIndex> open{QModelIndex()};
    while (!open.isEmpty()) {
        const QModelIndex parent = open.takeLast();
        for (int row = 0; row < m_filter->rowCount(parent); ++row) {
            const QModelIndex index = m_filter->index(row, 0, parent);
            if (!m_tree->isExpanded(index))
                continue;
            m_expanded.insert(m_model.sectionAt(m_filter->mapToSource(index)));
            open.append(index);
        }
    }
}

void OutlinePanel::restoreExpansion()
{
    for (const SectionId &section : std::as_const(m_expanded))
        m_tree->expand(m_filter->mapFromSource(m_model.indexOf(section)));
    setCurrentSection(m_last);
}

SectionId OutlinePanel::currentSection() const
{
    return m_model.sectionAt(m_filter->mapToSource(m_tree->currentIndex()));
}

void OutlinePanel::setCurrentSection(const SectionId &section)
{
    const QModelIndex index = m_filter->mapFromSource(m_model.indexOf(section));
    if (!index.isValid() || index == m_tree->currentIndex())
        return;
    m_isFollowing = true;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_isFollowing = false;
}

void OutlinePanel::focusList()
{
    focusProxy()->setFocus(Qt::ShortcutFocusReason);
}

void OutlinePanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_tree->indexAt(position);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    auto *menu = new QMenu(m_tree);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_sectionActions);
    const bool isMeasure =
        index.data(OutlineModel::KindRole).toInt() == static_cast<int>(OutlineNode::Kind::Measure);
    if (isMeasure) {
        const bool isAside = index.data(OutlineModel::SetAsideRole).toBool();
        menu->addSeparator();
        menu->addActions(m_measureActions.first(2));
        menu->addAction(m_measureActions[isAside ? 3 : 2]);
    }
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

void OutlinePanel::setReading(ReadingState state)
{
    m_edits.perform(setReadingState(m_edits.snapshot(), m_edits.context(), currentSection(), state),
                    tr("Reading"));
}

void OutlinePanel::writeSummary(const SectionId &section, const QString &summary)
{
    m_edits.perform(setSummary(m_edits.snapshot(), section, summary), tr("Summary"));
}

void OutlinePanel::joinWithNext()
{
    m_edits.perform(joinWithNextMeasure(m_edits.snapshot(), currentSection()), tr("Join measures"));
}

void OutlinePanel::setAside(bool aside)
{
    m_edits.perform(setMeasureAside(m_edits.snapshot(), currentSection(), aside),
                    aside ? tr("Set aside measure") : tr("Count as measure"));
}

bool OutlinePanel::eventFilter(QObject *watched, QEvent *event)
{
    // Rows are as high as their words at this width.
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(
            m_tree, [this] { m_tree->doItemsLayout(); }, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace meipi
