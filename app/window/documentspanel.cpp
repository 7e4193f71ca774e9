// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/documentspanel.h"

#include "models/passagecount.h"
#include "project/documentedits.h"
#include "text/folding.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace meipi {

namespace {

constexpr int documentRole = Qt::UserRole + 1;
constexpr int titleRole = Qt::UserRole + 2;

int percent(qsizetype part, qsizetype whole)
{
    return whole <= 0 ? 0 : static_cast<int>(std::lround(100.0 * double(part) / double(whole)));
}

// Characters in sections that the author has read or settled.
qsizetype readLength(const ProjectSnapshot &project, const DocumentId &document,
                     const AuthorId &author)
{
    const SectionTree &tree = project.sections(document);
    qsizetype length = 0;
    for (int node = 0; node < tree.outline().nodes().size(); ++node) {
        const bool isLowest = tree.outline().nextSibling(node) == node + 1
            || node + 1 == tree.outline().nodes().size()
            || tree.outline().nodes()[node + 1].parent != node;
        if (isLowest && project.readingState(tree.idOf(node), author) != ReadingState::Unread)
            length += tree.outline().nodes()[node].range.length();
    }
    return length;
}

} // namespace

DocumentsPanel::DocumentsPanel(Edits &edits, QWidget *parent)
    : QWidget(parent), m_edits(edits), m_field(new QLineEdit(this)), m_list(new QListWidget(this))
{
    m_field->setPlaceholderText(tr("Filter the documents"));
    m_field->setAccessibleName(QStringLiteral("Filter of the documents"));
    m_field->setClearButtonEnabled(true);
    connect(m_field, &QLineEdit::textChanged, this, &DocumentsPanel::filter);
    auto *add = new QToolButton(this);
    add->setText(tr("Add…"));
    add->setToolTip(tr("Add a document to the project"));
    add->setAccessibleName(QStringLiteral("Add document"));
    add->setAutoRaise(true);
    connect(add, &QToolButton::clicked, this, &DocumentsPanel::addRequested);

    m_list->setObjectName(QStringLiteral("Documents"));
    m_list->setAccessibleName(QStringLiteral("Documents"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item != nullptr && !m_isReloading)
            emit documentChosen(item->data(documentRole).value<DocumentId>());
    });
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const QString title = item->text().trimmed();
        if (m_isReloading || title.isEmpty() || title == item->data(titleRole).toString())
            return;
        m_edits.perform(retitleDocument(m_edits.snapshot(),
                                        item->data(documentRole).value<DocumentId>(), title),
                        tr("Rename document"));
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &DocumentsPanel::showMenu);
    makeActions();

    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 8, 8, 6);
    head->addWidget(m_field);
    head->addWidget(add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list);
    setFocusProxy(m_list);

    Project &project = edits.session().project();
    connect(&project, &Project::changed, this, &DocumentsPanel::onChanged);
    connect(&project, &Project::wasReset, this, &DocumentsPanel::reload);
    reload();
}

void DocumentsPanel::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, auto react) {
        auto *action = new QAction(text, m_list);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, react);
        m_list->addAction(action);
        m_actions.append(action);
    };
    add(tr("Rename"), Qt::Key_F2, [this] { m_list->editItem(m_list->currentItem()); });
    add(tr("Change encoding…"), {}, [this] { emit encodingRequested(current()); });
    add(tr("Move up"), Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    add(tr("Move down"), Qt::ALT | Qt::Key_Down, [this] { move(1); });
    add(tr("Remove from the project"), QKeySequence::Delete, [this] {
        if (!current().isNull())
            m_edits.perform(removeDocument(m_edits.snapshot(), current()), tr("Remove document"));
    });
}

DocumentId DocumentsPanel::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr ? DocumentId() : item->data(documentRole).value<DocumentId>();
}

void DocumentsPanel::describe(QListWidgetItem &item) const
{
    const auto id = item.data(documentRole).value<DocumentId>();
    const ProjectSnapshot &project = m_edits.snapshot();
    const Document &document = *project.find(id);
    const qsizetype length = project.text(id).size();
    const qsizetype read = readLength(project, id, m_edits.context().author);
    const qsizetype marked = countPassages(project, id, {0, length}).highlighted;
    item.setData(titleRole, document.title);
    item.setText(document.title);
    item.setToolTip(tr("%1. %2\n%3 % read, %4 % highlighted")
                        .arg(document.number)
                        .arg(document.name)
                        .arg(percent(read, length))
                        .arg(percent(marked, length)));
}

void DocumentsPanel::reload()
{
    m_isReloading = true;
    const DocumentId last = current();
    m_list->clear();
    for (const DocumentId &id : m_edits.snapshot().documents()) {
        auto *item = new QListWidgetItem(m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(documentRole, QVariant::fromValue(id));
        describe(*item);
        if (id == last)
            m_list->setCurrentItem(item);
    }
    filter(m_field->text());
    m_isReloading = false;
}

void DocumentsPanel::onChanged(const Change &change)
{
    if (!change.of<Document>().isEmpty()) {
        reload();
        return;
    }
    QSet<DocumentId> touched;
    for (const RowChange<Highlight> &step : change.of<Highlight>())
        touched.insert(step.before ? step.before->document : step.after->document);
    const bool isReading = !change.of<Reading>().isEmpty();
    m_isReloading = true;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem &item = *m_list->item(row);
        if (isReading || touched.contains(item.data(documentRole).value<DocumentId>()))
            describe(item);
    }
    m_isReloading = false;
}

void DocumentsPanel::setCurrentDocument(const DocumentId &document)
{
    m_isReloading = true;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(documentRole).value<DocumentId>() == document)
            m_list->setCurrentRow(row);
    }
    m_isReloading = false;
}

void DocumentsPanel::filter(const QString &words)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!words.trimmed().isEmpty()
                        && !matchesFilter(item->text(), words.trimmed()));
    }
}

void DocumentsPanel::move(int places)
{
    const Document *document = m_edits.snapshot().find(current());
    const qsizetype count = m_edits.snapshot().documents().size();
    if (document == nullptr || document->number + places < 1 || document->number + places > count)
        return;
    m_edits.perform(moveDocument(m_edits.snapshot(), document->id, document->number + places),
                    tr("Move document"));
}

void DocumentsPanel::showMenu(const QPoint &position)
{
    QListWidgetItem *item = m_list->itemAt(position);
    if (item == nullptr)
        return;
    m_list->setCurrentItem(item);
    auto *menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace meipi
