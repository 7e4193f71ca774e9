// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/attributeswindow.h"

#include "base/wholefile.h"
#include "project/documentedits.h"
#include "project/foundattributes.h"
#include "text/csv.h"
#include "window/attributedialog.h"
#include "window/attributesview.h"
#include "window/filterfield.h"
#include "window/messagebar.h"
#include "window/presentdialog.h"

#include <QAction>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace meipi {

namespace {

constexpr QSize attributesSize(1080, 620);
constexpr int numberWidth = 48; // pixels
constexpr int titleWidth = 260;
constexpr int valueWidth = 130;
constexpr qsizetype mostToldProblems = 3;

} // namespace

AttributesWindow::AttributesWindow(Edits &edits, QWidget *parent)
    : QWidget(parent, Qt::Window), m_edits(edits), m_model(edits.project()), m_filter(m_model),
      m_view(new AttributesView(m_model, m_filter, this)), m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("AttributesWindow"));
    setWindowTitle(tr("Attributes of the documents"));
    resize(attributesSize);
    layOut();
    connectView();
    fitColumns();
    const auto addKey = [this](const QKeySequence &key, bool (Edits::*run)()) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, &m_edits, run);
        addAction(action);
    };
    addKey(QKeySequence::Undo, &Edits::undo);
    addKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &Edits::redo);
    connect(&edits.session(), &ProjectSession::historyChanged, m_message, &MessageBar::dismiss);
    connect(&edits, &Edits::failed, this, [this](const Error &error) {
        if (isActiveWindow())
            m_message->showError(error);
    });
    m_view->setFocus();
}

void AttributesWindow::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(newBar());
    layout->addWidget(m_message);
    layout->addWidget(m_view, 1);
}

QWidget *AttributesWindow::newBar()
{
    auto *bar = new QWidget(this);
    auto *field = new FilterField(*m_view, m_filter, bar);
    field->setPlaceholderText(tr("Filter the documents"));
    field->setAccessibleName(tr("Filter the documents"));
    const bool canWrite = !m_edits.session().isReadOnly();
    const auto newButton = [bar, canWrite](const QString &text, bool writes) {
        auto *button = new QPushButton(text, bar);
        button->setAutoDefault(false);
        button->setEnabled(canWrite || !writes);
        return button;
    };
    QPushButton *add = newButton(tr("Add attribute"), true);
    add->setObjectName(QStringLiteral("AddAttribute"));
    auto *menu = new QMenu(add);
    add->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillAddMenu(*menu); });
    QPushButton *find = newButton(tr("Read from the texts"), true);
    find->setObjectName(QStringLiteral("FindAttributes"));
    find->setToolTip(tr("Fill in what the texts say: issuing body, reference number, date"));
    connect(find, &QPushButton::clicked, this, &AttributesWindow::findInTexts);
    QPushButton *import = newButton(tr("Import…"), true);
    connect(import, &QPushButton::clicked, this, &AttributesWindow::openImportDialog);
    QPushButton *write = newButton(tr("Export…"), false);
    connect(write, &QPushButton::clicked, this, &AttributesWindow::openExportDialog);

    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    layout->addWidget(field, 1);
    for (QPushButton *button : {add, find, import, write})
        layout->addWidget(button);
    return bar;
}

void AttributesWindow::connectView()
{
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(AttributesModel::NumberColumn, Qt::AscendingOrder);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    if (m_edits.session().isReadOnly())
        m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(&m_model, &AttributesModel::valueTyped, this,
            [this](const AttributeId &attribute, const DocumentId &document, const QString &typed) {
                m_edits.perform(setAttributeValue(m_edits.snapshot(), attribute, document, typed),
                                tr("Change attributes"));
            });
    connect(&m_model, &AttributesModel::titleTyped, this,
            [this](const DocumentId &document, const QString &title) {
                m_edits.perform(retitleDocument(m_edits.snapshot(), document, title),
                                tr("Rename document"));
            });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AttributesWindow::fitColumns);
    connect(m_view, &AttributesView::cellsGiven, this,
            [this](const QList<AttributeCell> &cells) { give(cells, tr("Change attributes")); });
    connect(m_view, &AttributesView::tablePasted, this, [this](const QList<QStringList> &rows) {
        take(fillFromTable(m_edits.snapshot(), rows), tr("Paste attributes"));
    });
    connect(m_view, &AttributesView::cellsLeftOver, this, [this](int cells) {
        m_message->showMessage(
            MessageBar::Kind::Hint,
            tr("%n pasted cells found no place: there are no more rows or columns.", nullptr,
               cells));
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &AttributesWindow::showCellMenu);
    connect(m_view->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &AttributesWindow::showHeadMenu);
}

void AttributesWindow::fitColumns()
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int width = column == AttributesModel::NumberColumn ? numberWidth
            : column == AttributesModel::TitleColumn              ? titleWidth
                                                                  : valueWidth;
        m_view->setColumnWidth(column, width);
    }
    m_view->horizontalHeader()->setStretchLastSection(true);
}

void AttributesWindow::fillAddMenu(QMenu &menu)
{
    menu.clear();
    connect(menu.addAction(tr("New attribute…")), &QAction::triggered, this,
            [this] { openForm(std::nullopt); });
    bool isFirst = true;
    for (const Attribute &row : m_edits.snapshot().rows<Attribute>()) {
        if (!row.setAside)
            continue;
        if (isFirst)
            menu.addSeparator();
        isFirst = false;
        connect(menu.addAction(attributeName(row)), &QAction::triggered, this, [this, id = row.id] {
            m_edits.perform(restoreAttribute(m_edits.snapshot(), id), tr("Add attribute"));
        });
    }
}

void AttributesWindow::openForm(const std::optional<Attribute> &attribute)
{
    auto *dialog = new AttributeDialog(m_edits.snapshot(), attribute, this);
    connect(dialog, &AttributeDialog::formGiven, this,
            [this, attribute](const AttributeForm &form) {
                if (attribute) {
                    m_edits.perform(alterAttribute(m_edits.snapshot(), attribute->id, form),
                                    tr("Change attribute"));
                } else {
                    m_edits.perform(addAttribute(m_edits.snapshot(), form), tr("Add attribute"));
                }
            });
    present(dialog);
}

void AttributesWindow::showHeadMenu(const QPoint &position)
{
    const int column = m_view->horizontalHeader()->logicalIndexAt(position);
    const Attribute *at = m_model.attributeAt(column);
    if (at == nullptr || m_edits.session().isReadOnly())
        return;
    const Attribute attribute = *at;
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, const std::function<void()> &run) {
        connect(menu->addAction(text), &QAction::triggered, this, run);
    };
    add(tr("Change attribute…"), [this, attribute] { openForm(attribute); });
    add(tr("Move left"), [this, attribute] { move(attribute, -1); });
    add(tr("Move right"), [this, attribute] { move(attribute, 1); });
    add(tr("Remove attribute"), [this, attribute] { remove(attribute); });
    menu->popup(m_view->horizontalHeader()->mapToGlobal(position));
}

void AttributesWindow::showCellMenu(const QPoint &position)
{
    const QModelIndex index = m_filter.mapToSource(m_view->indexAt(position));
    if (!index.isValid())
        return;
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Read the document")), &QAction::triggered, this,
            [this, document = m_model.documentAt(index.row())] { emit documentChosen(document); });
    menu->addSeparator();
    connect(menu->addAction(tr("Copy")), &QAction::triggered, m_view, &AttributesView::copy);
    if (!m_edits.session().isReadOnly()) {
        connect(menu->addAction(tr("Paste")), &QAction::triggered, m_view, &AttributesView::paste);
        connect(menu->addAction(tr("Clear")), &QAction::triggered, m_view,
                &AttributesView::clearCells);
    }
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void AttributesWindow::move(const Attribute &attribute, int places)
{
    const QList<Attribute> &order = m_model.attributes();
    for (int place = 0; place < order.size(); ++place) {
        const int wanted = place + places;
        if (order[place].id == attribute.id && wanted >= 0 && wanted < order.size()) {
            m_edits.perform(moveAttribute(m_edits.snapshot(), attribute.id, wanted),
                            tr("Move attribute"));
            return;
        }
    }
}

void AttributesWindow::remove(const Attribute &attribute)
{
    const Result<Change> change = removeAttribute(m_edits.snapshot(), attribute.id);
    const int values = change ? static_cast<int>(change->of<AttributeValue>().size()) : 0;
    if (!m_edits.perform(change, tr("Remove attribute")))
        return;
    m_message->showMessage(
        MessageBar::Kind::Hint,
        tr("“%1” is removed with %n values.", nullptr, values).arg(attributeName(attribute)),
        {tr("Undo"), [this] { m_edits.undo(); }});
}

void AttributesWindow::give(const QList<AttributeCell> &cells, const QString &label)
{
    if (m_edits.session().isReadOnly())
        return;
    const AttributeFilling filling = fillAttributes(m_edits.snapshot(), cells);
    if (!filling.change.isEmpty() && !m_edits.perform(filling.change, label))
        return;
    report(filling, {});
}

void AttributesWindow::take(const Result<AttributeTableFilling> &filling, const QString &label)
{
    if (!filling) {
        m_message->showError(filling.error());
        return;
    }
    if (m_edits.session().isReadOnly())
        return;
    if (!filling->filling.change.isEmpty() && !m_edits.perform(filling->filling.change, label))
        return;
    report(filling->filling, filling->newAttributes);
}

void AttributesWindow::report(const AttributeFilling &filling, const QStringList &newAttributes)
{
    QStringList lines{tr("%n values were changed.", nullptr, filling.values)};
    if (!newAttributes.isEmpty())
        lines.append(tr("New attributes: %1.").arg(newAttributes.join(QLatin1String(", "))));
    if (!filling.newChoices.isEmpty())
        lines.append(tr("New choices: %1.").arg(filling.newChoices.join(QLatin1String(", "))));
    const QStringList &problems = filling.problems;
    if (!problems.isEmpty()) {
        lines.append(tr("%n cells were passed over.", nullptr, static_cast<int>(problems.size())));
        lines.append(problems.mid(0, mostToldProblems));
    }
    m_message->showMessage(problems.isEmpty() ? MessageBar::Kind::Hint : MessageBar::Kind::Error,
                           lines.join(u' '));
}

void AttributesWindow::findInTexts()
{
    const Change change = refindAttributes(m_edits.snapshot());
    const auto values = static_cast<int>(change.of<AttributeValue>().size());
    if (!change.isEmpty() && !m_edits.perform(change, tr("Read attributes from the text")))
        return;
    m_message->showMessage(MessageBar::Kind::Hint,
                           tr("%n values were read from the texts.", nullptr, values));
}

void AttributesWindow::openImportDialog()
{
    auto *dialog = new QFileDialog(this, tr("Import attributes"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Tables") + QStringLiteral(" (*.csv)"), tr("All files") + QStringLiteral(" (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &AttributesWindow::importFrom);
    present(dialog);
}

void AttributesWindow::importFrom(const QString &path)
{
    const auto rows = readCsvFile(path);
    if (!rows)
        m_message->showError(rows.error());
    else
        take(fillFromTable(m_edits.snapshot(), *rows), tr("Import attributes"));
}

void AttributesWindow::openExportDialog()
{
    auto *dialog = new QFileDialog(this, tr("Export attributes"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(tr("Tables") + QStringLiteral(" (*.csv)"));
    dialog->selectFile(tr("Attributes") + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &AttributesWindow::exportTo);
    present(dialog);
}

void AttributesWindow::exportTo(const QString &path)
{
    // With a byte-order mark, which spreadsheets need to take it for UTF-8.
    const auto written = writeWholeFile(
        path, true, "\xef\xbb\xbf" + attributeCsv(m_edits.snapshot(), interfaceLanguage()));
    if (!written)
        m_message->showError(written.error());
    else
        m_message->showMessage(MessageBar::Kind::Hint, tr("Exported to %1.").arg(path));
}

} // namespace meipi
