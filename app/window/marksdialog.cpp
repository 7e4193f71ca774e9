// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/marksdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace meipi {

namespace {

constexpr int swatchSize = 16;

// What the field's first entries stand for.
enum class Wish { WithoutTheme, LeaveOut };

QPixmap swatch(Colour colour)
{
    QPixmap pixmap(swatchSize, swatchSize);
    pixmap.fill(QColor::fromRgb(colour.rgb));
    QPainter painter(&pixmap);
    painter.setPen(QColor(0, 0, 0, 96)); // white on white has an edge
    painter.drawRect(0, 0, swatchSize - 1, swatchSize - 1);
    return pixmap;
}

} // namespace

MarksDialog::MarksDialog(const QList<MarkColour> &colours, const QStringList &themes,
                         QWidget *parent)
    : QDialog(parent), m_colours(colours)
{
    setObjectName(QStringLiteral("MarksDialog"));
    setWindowTitle(tr("Highlights in the document"));
    auto *explanation =
        new QLabel(tr("The document comes with highlights. Say what their colours stand for: "
                      "choose a theme or type the name of a new one."));
    explanation->setWordWrap(true);

    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(2, 1);
    for (const MarkColour &each : colours) {
        auto *picture = new QLabel;
        picture->setPixmap(swatch(each.colour));
        auto *count = new QLabel(tr("%1 · %L2×").arg(each.colour.toString()).arg(each.count));
        QComboBox *field = newField(themes);
        field->setAccessibleName(count->text());
        count->setBuddy(field);
        const int row = static_cast<int>(m_fields.size());
        grid->addWidget(picture, row, 0);
        grid->addWidget(count, row, 1);
        grid->addWidget(field, row, 2);
        m_fields.append(field);
    }
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(rows);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *bring = buttons->addButton(tr("Bring in"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(explanation);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    bring->setDefault(true);
    resize(520, 320);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QList<MarkColour> wanted = choice();
        accept();
        emit chosen(wanted);
    });
}

QComboBox *MarksDialog::newField(const QStringList &themes)
{
    auto *field = new QComboBox;
    field->setEditable(true);
    field->setInsertPolicy(QComboBox::NoInsert);
    field->addItem(tr("Without theme"), static_cast<int>(Wish::WithoutTheme));
    field->addItem(tr("Leave out"), static_cast<int>(Wish::LeaveOut));
    if (!themes.isEmpty())
        field->insertSeparator(field->count());
    field->addItems(themes);
    field->setCurrentIndex(0);
    return field;
}

QList<MarkColour> MarksDialog::choice() const
{
    QList<MarkColour> result = m_colours;
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QComboBox *field = m_fields[i];
        const QString text = field->currentText().trimmed();
        const int index = field->findText(text);
        const QVariant wish = index < 0 ? QVariant() : field->itemData(index);
        result[i].isLeftOut = wish.isValid() && wish.toInt() == static_cast<int>(Wish::LeaveOut);
        result[i].theme = wish.isValid() ? QString() : text;
    }
    return result;
}

} // namespace meipi
