// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/authorsdialog.h"

#include "project/documentedits.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace meipi {

namespace {

enum AuthorColumn { NameColumn, HighlightsColumn, NotesColumn };

constexpr int authorIdRole = Qt::UserRole;
constexpr int authorRowHeight = 26; // pixels

template <class Row>
QHash<AuthorId, int> countByAuthor(const ProjectSnapshot &project)
{
    QHash<AuthorId, int> counts;
    for (const Row &row : project.rows<Row>())
        ++counts[row.author];
    return counts;
}

QList<Author> authorsByName(const ProjectSnapshot &project)
{
    QList<Author> authors(project.rows<Author>().begin(), project.rows<Author>().end());
    std::sort(authors.begin(), authors.end(), [](const Author &a, const Author &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return authors;
}

AuthorId authorOf(const QTreeWidgetItem *item)
{
    return AuthorId::fromString(item->data(NameColumn, authorIdRole).toString());
}

} // namespace

AuthorsDialog::AuthorsDialog(Edits &edits, QWidget *parent)
    : QDialog(parent), m_edits(edits), m_list(new QTreeWidget), m_problem(new QLabel)
{
    setObjectName(QStringLiteral("AuthorsDialog"));
    setWindowTitle(tr("Authors"));
    m_list->setObjectName(QStringLiteral("Authors"));
    m_list->setAccessibleName(tr("Authors"));
    m_list->setHeaderLabels({tr("Name"), tr("Highlights"), tr("Notes")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers); // counts are not for typing
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("Problem"));
    m_problem->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_rename = buttons->addButton(tr("Rename"), QDialogButtonBox::ActionRole);
    m_unite = buttons->addButton(tr("Unite with"), QDialogButtonBox::ActionRole);
    m_rename->setShortcut(Qt::Key_F2);
    m_unite->setMenu(new QMenu(m_unite));
    for (QPushButton *button : {m_rename, m_unite})
        button->setAutoDefault(false); // Enter ends the typing of a name
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(520, 360);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rename, &QPushButton::clicked, this,
            [this] { m_list->editItem(m_list->currentItem(), NameColumn); });
    connect(m_list, &QTreeWidget::itemDoubleClicked, this,
            [this](QTreeWidgetItem *item) { m_list->editItem(item, NameColumn); });
    connect(m_unite->menu(), &QMenu::aboutToShow, this, &AuthorsDialog::fillUniteMenu);
    connect(m_list, &QTreeWidget::itemChanged, this, &AuthorsDialog::onRenamed);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AuthorsDialog::refreshButtons);
    // Not within the list's own signal: what it tells of would be gone.
    connect(&edits.project(), &Project::changed, this, &AuthorsDialog::refresh,
            Qt::QueuedConnection);
    connect(&edits.project(), &Project::wasReset, this, &AuthorsDialog::refresh,
            Qt::QueuedConnection);
    refresh();
}

// In place: a name may be being typed.
void AuthorsDialog::refresh()
{
    const QSignalBlocker blocker(m_list);
    const ProjectSnapshot &project = m_edits.snapshot();
    const QHash<AuthorId, int> highlights = countByAuthor<Highlight>(project);
    const QHash<AuthorId, int> notes = countByAuthor<Note>(project);
    QHash<AuthorId, QTreeWidgetItem *> items;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        items.insert(authorOf(m_list->topLevelItem(i)), m_list->topLevelItem(i));
    for (const Author &author : project.rows<Author>()) {
        QTreeWidgetItem *item = items.take(author.id);
        if (item == nullptr)
            item = newItem(author.id);
        item->setText(NameColumn, author.name);
        const bool isHidden = m_edits.isBlind() && author.id != m_edits.session().author();
        const auto shown = [isHidden](int count) {
            return isHidden ? QStringLiteral("–") : QString::number(count);
        };
        item->setText(HighlightsColumn, shown(highlights.value(author.id)));
        item->setText(NotesColumn, shown(notes.value(author.id)));
    }
    qDeleteAll(items);
    m_list->sortItems(NameColumn, Qt::AscendingOrder);
    if (m_list->currentItem() == nullptr)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    refreshButtons();
}

QTreeWidgetItem *AuthorsDialog::newItem(const AuthorId &author)
{
    auto *item = new QTreeWidgetItem(m_list);
    item->setData(NameColumn, authorIdRole, author.toString());
    item->setSizeHint(NameColumn, {0, authorRowHeight});
    item->setTextAlignment(HighlightsColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setTextAlignment(NotesColumn, Qt::AlignRight | Qt::AlignVCenter);
    if (!m_edits.session().isReadOnly())
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    return item;
}

void AuthorsDialog::refreshButtons()
{
    const bool canWrite = !m_edits.session().isReadOnly();
    m_rename->setEnabled(canWrite && m_list->currentItem() != nullptr);
    m_unite->setEnabled(canWrite && m_list->topLevelItemCount() > 1);
}

AuthorId AuthorsDialog::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item == nullptr ? AuthorId() : authorOf(item);
}

void AuthorsDialog::onRenamed(const QTreeWidgetItem *item)
{
    const AuthorId author = authorOf(item);
    const auto change = renameAuthor(m_edits.snapshot(), author, item->text(NameColumn));
    m_problem->setVisible(!change);
    if (!change) {
        m_problem->setText(change.error().message);
        QMetaObject::invokeMethod(this, &AuthorsDialog::refresh, Qt::QueuedConnection);
        return;
    }
    const bool isOwn = author == m_edits.context().author;
    if (m_edits.perform(change, tr("Rename an author")) && isOwn)
        emit ownNameChanged(m_edits.snapshot().find(author)->name);
}

void AuthorsDialog::fillUniteMenu()
{
    QMenu *menu = m_unite->menu();
    menu->clear();
    const AuthorId author = chosen();
    const QList<Author> authors = authorsByName(m_edits.snapshot());
    for (const Author &other : authors) {
        if (other.id == author)
            continue;
        QAction *action = menu->addAction(QString(other.name).replace(u'&', QLatin1String("&&")));
        connect(action, &QAction::triggered, this,
                [this, author, into = other.id] { unite(author, into); });
    }
}

void AuthorsDialog::unite(const AuthorId &author, const AuthorId &into)
{
    const bool isOwn = author == m_edits.context().author;
    const auto change = uniteAuthorsBlindly(m_edits.sight(), author, into);
    if (m_edits.perform(change, tr("Unite authors")) && isOwn)
        emit ownNameChanged(m_edits.snapshot().find(into)->name);
}

} // namespace meipi
