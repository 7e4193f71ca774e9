// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/encodingdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace meipi {

namespace {

constexpr qsizetype sampleBytes = 4 * 1024 * 1024; // a multiple of every unit's size
constexpr qsizetype previewCharacters = 20000;

QByteArray sampleOf(const QByteArray &bytes)
{
    QByteArray sample = bytes.left(sampleBytes);
    // A character cut in two would look like a mistake of the encoding.
    while (sample.size() < bytes.size() && !sample.isEmpty() && (sample.back() & '\x80') != 0)
        sample.chop(1);
    return sample;
}

} // namespace

EncodingDialog::EncodingDialog(const QByteArray &bytes, const QString &current, QWidget *parent)
    : QDialog(parent), m_sample(sampleOf(bytes)), m_current(current), m_encoding(new QComboBox),
      m_preview(new QPlainTextEdit), m_problems(new QLabel)
{
    setObjectName(QStringLiteral("EncodingDialog"));
    setWindowTitle(tr("Change encoding"));
    m_encoding->setObjectName(QStringLiteral("Encoding"));
    m_preview->setObjectName(QStringLiteral("Preview"));
    m_preview->setReadOnly(true);
    m_problems->setWordWrap(true);
    auto *question = new QLabel(tr("Read the document as"));
    question->setBuddy(m_encoding);
    auto *explanation = new QLabel(
        tr("The original bytes are kept, so this can be changed at any time. Highlights stay where "
           "their words are found again."));
    explanation->setWordWrap(true);
    explanation->setForegroundRole(QPalette::PlaceholderText);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_read = buttons->addButton(tr("Read in this encoding"), QDialogButtonBox::AcceptRole);
    auto *choice = new QHBoxLayout;
    choice->addWidget(question);
    choice->addWidget(m_encoding);
    choice->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(choice);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_problems);
    layout->addWidget(explanation);
    layout->addWidget(buttons);
    m_read->setDefault(true); // only in its dialog does it become the one
    resize(640, 520);

    fill(current);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &EncodingDialog::preview);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString chosen = encoding();
        accept();
        emit encodingChosen(chosen);
    });
    preview();
}

QString EncodingDialog::encoding() const
{
    return m_encoding->currentData().toString();
}

void EncodingDialog::fill(const QString &current)
{
    if (const auto guessed = decodeText(m_sample)) {
        for (const EncodingGuess &guess : guessed->guesses) {
            m_encoding->addItem(
                tr("%1 (likely by %L2%)").arg(guess.name).arg(qRound(guess.confidence * 100)),
                guess.name);
        }
        if (m_encoding->count() > 0)
            m_encoding->insertSeparator(m_encoding->count());
    }
    const QStringList names = supportedEncodings();
    for (const QString &name : names) {
        if (m_encoding->findData(name) < 0)
            m_encoding->addItem(name, name);
    }
    if (m_encoding->findData(current) < 0)
        m_encoding->addItem(current, current);
    m_encoding->setCurrentIndex(m_encoding->findData(current));
}

void EncodingDialog::preview()
{
    const auto decoded = decodeText(m_sample, encoding());
    m_read->setEnabled(decoded && encoding() != m_current);
    if (!decoded) {
        m_preview->clear();
        m_problems->setText(decoded.error().message);
        return;
    }
    m_preview->setPlainText(decoded->text.left(previewCharacters));
    m_problems->setText(decoded->problems.isEmpty() ? QString()
                                                    : decoded->problems.first().message);
}

} // namespace meipi
