// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/documentspanel.h"

#include "project/attributes.h"
#include "project/documentedits.h"
#include "window/documentorders.h"
#include "window/filterfield.h"
#include "window/icons.h"
#include "window/messagebar.h"
#include "window/panelview.h"
#include "window/twolinedelegate.h"

#include <QAction>
#include <QActionGroup>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QToolButton>
#include <QVBoxLayout>

namespace meipi {

DocumentsPanel::DocumentsPanel(Edits &edits, Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_edits(edits), m_preferences(preferences), m_model(edits.project()),
      m_filter(edits.session().project(), m_model), m_list(new QListView(this)),
      m_message(new MessageBar(this))
{
    m_model.setAuthor(edits.context().author);
    restoreOrder();
    makeList();
    layOut();
    setFocusProxy(m_list);
    connect(&edits.session(), &ProjectSession::historyChanged, m_message, &MessageBar::dismiss);
    connect(&m_model, &DocumentsModel::retitleRequested, this,
            [this](const DocumentId &document, const QString &title) {
                m_edits.perform(retitleDocument(m_edits.snapshot(), document, title),
                                tr("Rename document"));
            });
    connect(&m_model, &QAbstractItemModel::modelReset, this,
            [this] { setCurrentDocument(m_shown); });
}

DocumentsPanel::~DocumentsPanel()
{
    hide(); // the focus leaves, and with it a title is written
    // The project may have been saved elsewhere since.
    DocumentOrders(m_preferences).keep(m_edits.session().path(), m_filter.order());
}

void DocumentsPanel::makeList()
{
    m_list->setObjectName(QStringLiteral("Documents"));
    m_list->setAccessibleName(QStringLiteral("Documents"));
    m_list->setModel(&m_filter);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(
        new TwoLineDelegate({DocumentsModel::NumberRole, DocumentsModel::SharesRole, -1}, m_list));
    auto *view = new PanelView(*m_list);
    makeCommands(*view);
    const auto choose = [this](const QModelIndex &index) {
        emit documentChosen(m_model.documentAt(m_filter.mapToSource(index)));
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    connect(view, &PanelView::menuWanted, this, &DocumentsPanel::showMenu);
}

void DocumentsPanel::makeCommands(PanelView &view)
{
    view.addCommand(tr("Add document…"), Qt::Key_Insert, [this] { emit addRequested(); });
    view.addCommand(tr("Rename"), Qt::Key_F2, [this] { m_list->edit(m_list->currentIndex()); });
    view.addCommand(tr("Attributes…"), QKeySequence(), [this] { emit attributesRequested(); });
    view.addCommand(tr("Change encoding…"), QKeySequence(), [this] {
        if (!current().isNull())
            emit encodingRequested(current());
    });
    view.addCommand(tr("Export original…"), QKeySequence(), [this] {
        if (!current().isNull())
            emit originalRequested(current());
    });
    view.addCommand(tr("Move up"), Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    view.addCommand(tr("Move down"), Qt::ALT | Qt::Key_Down, [this] { move(1); });
    view.addCommand(tr("Remove from the project"), QKeySequence::Delete,
                    [this] { removeCurrent(); });
}

void DocumentsPanel::layOut()
{
    auto *field = new FilterField(*m_list, m_filter, this);
    field->setPlaceholderText(tr("Filter the documents"));
    field->setAccessibleName(tr("Filter the documents"));
    auto *add = new QToolButton(this);
    add->setIcon(lineIcon(QStringLiteral("document")));
    add->setText(tr("Add document…"));
    add->setToolTip(tr("Add a document to the project"));
    add->setAccessibleName(tr("Add a document to the project"));
    add->setAutoRaise(true);
    connect(add, &QToolButton::clicked, this, &DocumentsPanel::addRequested);

    auto *order = new QToolButton(this);
    order->setObjectName(QStringLiteral("DocumentOrder"));
    order->setIcon(lineIcon(QStringLiteral("sort")));
    order->setToolTip(tr("Order of the documents"));
    order->setAccessibleName(tr("Order of the documents"));
    order->setAutoRaise(true);
    order->setPopupMode(QToolButton::InstantPopup);
    auto *orders = new QMenu(order);
    connect(orders, &QMenu::aboutToShow, this, [this, orders] { fillOrderMenu(*orders); });
    order->setMenu(orders);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 8, 8, 6);
    head->addWidget(field);
    head->addWidget(order);
    head->addWidget(add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(m_list, 1);
}

void DocumentsPanel::fillOrderMenu(QMenu &menu)
{
    using Key = DocumentsFilter::Key;
    menu.clear();
    delete menu.findChild<QActionGroup *>();
    auto *group = new QActionGroup(&menu);
    const DocumentsFilter::Order now = m_filter.order();
    const auto add = [&](const QString &text, const DocumentsFilter::Order &order) {
        QAction *action = menu.addAction(QString(text).replace(u'&', QLatin1String("&&")));
        action->setActionGroup(group);
        action->setCheckable(true);
        action->setChecked(order.key == now.key && order.attribute == now.attribute);
        connect(action, &QAction::triggered, this, [this, order] { setOrder(order); });
    };
    add(tr("By number"), {Key::Number, {}, false});
    add(tr("By title"), {Key::Title, {}, false});
    add(tr("Least read first"), {Key::ReadShare, {}, false});
    add(tr("Most highlighted first"), {Key::MarkedShare, {}, true});
    add(tr("Most notes first"), {Key::Notes, {}, true});
    menu.addSeparator();
    const QList<Attribute> attributes = attributesOf(m_edits.snapshot());
    for (const Attribute &attribute : attributes)
        add(attributeName(attribute), {Key::Attribute, attribute.id, false});
    menu.addSeparator();
    QAction *reverse = menu.addAction(tr("The other way round"));
    reverse->setCheckable(true);
    const bool isUsual = now.isReversed == (now.key == Key::MarkedShare || now.key == Key::Notes);
    reverse->setChecked(!isUsual);
    connect(reverse, &QAction::triggered, this, [this, now] {
        DocumentsFilter::Order other = now;
        other.isReversed = !now.isReversed;
        setOrder(other);
    });
}

// An attribute may be gone by now, and an order by nothing would only forbid to move documents.
void DocumentsPanel::restoreOrder()
{
    const DocumentsFilter::Order order = DocumentOrders(m_preferences).of(m_edits.session().path());
    const bool isKnown = order.key != DocumentsFilter::Key::Attribute
        || attributeWithId(m_edits.snapshot(), order.attribute);
    m_filter.setOrder(isKnown ? order : DocumentsFilter::Order());
}

void DocumentsPanel::setOrder(const DocumentsFilter::Order &order)
{
    m_filter.setOrder(order);
    DocumentOrders(m_preferences).keep(m_edits.session().path(), order);
}

DocumentId DocumentsPanel::current() const
{
    return m_model.documentAt(m_filter.mapToSource(m_list->currentIndex()));
}

void DocumentsPanel::setCurrentDocument(const DocumentId &document)
{
    m_shown = document;
    m_list->setCurrentIndex(m_filter.mapFromSource(m_model.indexOf(document)));
}

void DocumentsPanel::refreshAuthor()
{
    m_model.setAuthor(m_edits.context().author);
}

void DocumentsPanel::move(int places)
{
    const Document *document = m_edits.snapshot().find(current());
    // In another order, up and down say nothing about numbers.
    if (document == nullptr || !(m_filter.order() == DocumentsFilter::Order()))
        return;
    const DocumentId id = document->id;
    const int number = document->number + places;
    if (number < 1 || number > m_edits.snapshot().documents().size())
        return;
    m_edits.perform(moveDocument(m_edits.snapshot(), id, number), tr("Move document"));
    m_list->setCurrentIndex(m_filter.mapFromSource(m_model.indexOf(id)));
}

void DocumentsPanel::removeCurrent()
{
    const DocumentId document = current();
    m_edits.afterKeeping([panel = QPointer(this), document] {
        if (panel != nullptr)
            panel->remove(document);
    });
}

void DocumentsPanel::remove(const DocumentId &document)
{
    const QModelIndex index = m_model.indexOf(document);
    if (!index.isValid())
        return;
    const QString title = index.data(DocumentsModel::TitleRole).toString();
    const auto highlights = static_cast<int>(m_edits.snapshot().highlights(document).size());
    const QString what = tr("“%1” is removed with %n highlights.", nullptr, highlights).arg(title);
    if (!m_edits.perform(removeDocument(m_edits.snapshot(), document), tr("Remove document")))
        return;
    m_message->showMessage(MessageBar::Kind::Hint, what, {tr("Undo"), [this] { m_edits.undo(); }});
}

void DocumentsPanel::showMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QAction *> commands = m_list->actions();
    menu->addActions(index.isValid() ? commands : commands.first(1));
    menu->popup(globalPosition);
}

} // namespace meipi
