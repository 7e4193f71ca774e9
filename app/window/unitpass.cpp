// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/unitpass.h"

#include "project/unitnumbers.h"
#include "window/background.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

#include <utility>

namespace meipi {

namespace {

constexpr qsizetype keysInRow = 9; // 1 to 9
constexpr qsizetype mostReadAnew = 500; // highlights; more are counted from the beginning

bool isClearing(int key, Qt::KeyboardModifiers modifiers)
{
    return modifiers == Qt::NoModifier && (key == Qt::Key_0 || key == Qt::Key_Backspace);
}

// Of the child on the key; -1 where it is no such key.
qsizetype placeOfKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isSecondRow = modifiers == Qt::AltModifier;
    if (key < Qt::Key_1 || key > Qt::Key_9 || (!isSecondRow && modifiers != Qt::NoModifier))
        return -1;
    return key - Qt::Key_1 + (isSecondRow ? keysInRow : 0);
}

/// Where highlights stand, or stood, that a change touches.
struct Touched {
    DocumentId document;
    TextRange range;
};

bool hasOtherUnits(const Change &change)
{
    return !change.of<Document>().isEmpty() || !change.of<Version>().isEmpty()
        || !change.of<Section>().isEmpty() || !change.of<Theme>().isEmpty()
        || !change.of<Property>().isEmpty();
}

QList<Touched> touchedBy(const Change &change, const ProjectSnapshot &project)
{
    QList<Touched> touched;
    for (const RowChange<Placement> &step : change.of<Placement>()) {
        for (const auto &row : {step.before, step.after}) {
            const Version *version = row ? project.find(row->version) : nullptr;
            if (version != nullptr && !row->range.isEmpty())
                touched.append({version->document, row->range});
        }
    }
    for (const RowChange<Coding> &step : change.of<Coding>()) {
        const HighlightId highlight = (step.before ? step.before : step.after)->highlight;
        const Placement *placement = project.placement(highlight);
        const Highlight *row = project.find(highlight);
        if (placement != nullptr && row != nullptr && !placement->range.isEmpty())
            touched.append({row->document, placement->range});
    }
    return touched;
}

} // namespace

UnitPass::UnitPass(Edits &edits, Reader &reader, QObject *parent)
    : QObject(parent), m_edits(edits), m_reader(reader),
      m_sentences(std::make_shared<SentenceCache>())
{
    const Project &project = edits.project();
    connect(&project, &Project::changed, this, &UnitPass::onChanged);
    connect(&project, &Project::wasReset, this, &UnitPass::count);
    connect(&reader, &Reader::caretMoved, this, &UnitPass::onCaretMoved);
    reader.installEventFilter(this);
}

UnitPass::~UnitPass()
{
    if (m_progress != nullptr)
        m_progress->cancel();
}

void UnitPass::start(const ThemeId &dimension, const PassScope &scope)
{
    if (m_isActive && dimension == m_dimension && scope == m_scope)
        return;
    m_isActive = true;
    m_isFresh = true;
    m_dimension = dimension;
    m_scope = scope;
    m_pass = {};
    m_current = -1;
    emit changed();
    count();
}

void UnitPass::stop()
{
    m_isActive = false;
    m_pass = {};
    m_current = -1;
    if (m_progress != nullptr)
        m_progress->cancel();
    emit changed();
}

void UnitPass::refreshAuthor()
{
    if (m_isActive && m_edits.context().author != m_pass.author())
        count();
}

void UnitPass::count()
{
    if (!m_isActive)
        return;
    if (m_progress != nullptr) {
        m_isStale = true;
        m_progress->cancel();
        return;
    }
    m_isStale = false;
    m_progress = std::make_shared<Progress>();
    runInBackground(
        this,
        [project = m_edits.snapshot(), dimension = m_dimension, author = m_edits.context().author,
         scope = m_scope, sentences = m_sentences, progress = m_progress] {
            return CodingPass::over(project, dimension, author, scope, *sentences, *progress);
        },
        [this](Result<CodingPass> pass) { take(std::move(pass)); });
}

void UnitPass::take(Result<CodingPass> pass)
{
    m_progress.reset();
    if (!m_isActive)
        return;
    if (m_isStale) {
        count();
        return;
    }
    if (!pass)
        return; // only cancelled, which is done for something newer
    // Behind the unit in hand, which is selected, the caret stands in the next one.
    const bool isKept = m_current >= 0;
    const DocumentId document = isKept ? m_pass.unit(m_current).document : m_reader.document();
    const qsizetype place = isKept ? m_pass.unit(m_current).range.start : m_reader.caret();
    m_pass = *std::move(pass);
    m_current = m_pass.unitAt(document, place);
    if (m_current < 0 && m_pass.count() > 0)
        m_current = 0;
    emit changed();
    const bool isHere = m_current >= 0 && m_pass.unit(m_current).document == m_reader.document();
    if (std::exchange(m_isFresh, false) && isHere)
        goTo(m_current); // so that it is in sight
}

void UnitPass::onChanged(const Change &change)
{
    if (!m_isActive)
        return;
    if (m_progress != nullptr || hasOtherUnits(change))
        count();
    else
        readAnew(change);
}

void UnitPass::readAnew(const Change &change)
{
    const QList<Touched> touched = touchedBy(change, m_edits.snapshot());
    if (touched.size() > mostReadAnew) {
        count();
        return;
    }
    for (const Touched &each : touched)
        m_pass.refresh(m_edits.snapshot(), each.document, each.range);
    if (!touched.isEmpty())
        emit coded();
}

void UnitPass::onCaretMoved(qsizetype position)
{
    if (!m_isActive || m_isMoving || isCounting())
        return;
    const qsizetype at = m_pass.unitAt(m_reader.document(), position);
    if (at < 0 || at == m_current)
        return;
    m_current = at;
    emit coded();
}

QString UnitPass::currentNumber() const
{
    if (m_current < 0)
        return {};
    const CodingUnit &unit = m_pass.unit(m_current);
    return UnitNumbers(m_edits.snapshot()).of(unit.document, unit.range);
}

void UnitPass::goTo(qsizetype index)
{
    if (index < 0 || index >= m_pass.count())
        return;
    m_current = index;
    const CodingUnit &unit = m_pass.unit(index);
    {
        const QScopedValueRollback moving(m_isMoving, true);
        emit passageWanted(unit.document, unit.range);
        if (m_reader.document() == unit.document)
            m_reader.setSelection(unit.range);
    }
    emit coded();
}

void UnitPass::step(int steps)
{
    if (!m_isActive || m_pass.count() == 0)
        return;
    const qsizetype wanted = m_current + steps;
    if (wanted >= m_pass.count())
        emit hinted(
            tr("This was the last unit. Units without a theme: %L1.").arg(m_pass.missing()));
    goTo(std::clamp<qsizetype>(wanted, 0, m_pass.count() - 1));
}

void UnitPass::stepOpen(int steps)
{
    if (!m_isActive || m_pass.count() == 0)
        return;
    const qsizetype next = m_pass.nextOpen(m_current, steps);
    if (next < 0)
        emit hinted(tr("All units are coded."));
    goTo(next);
}

void UnitPass::assign(const ThemeId &child)
{
    if (m_current < 0 || child.isNull() || isCounting())
        return;
    const CodingUnit unit = m_pass.unit(m_current);
    const Result<Change> change = codeUnit(m_edits.whole(), m_edits.context(), m_pass.dimension(),
                                           unit.document, unit.range, child);
    if (!m_edits.perform(change, tr("Code the unit")))
        return;
    if (m_pass.state(m_current) == UnitState::Double) {
        emit hinted(tr("A highlight that reaches beyond this unit gives it another theme."));
        goTo(m_current);
        return;
    }
    if (m_goesOn && m_pass.dimension().allowsOne())
        step(1);
    else
        goTo(m_current);
}

void UnitPass::clear()
{
    if (m_current < 0 || isCounting())
        return;
    const CodingUnit unit = m_pass.unit(m_current);
    m_edits.perform(clearUnit(m_edits.whole(), m_edits.context(), m_pass.dimension(), unit.document,
                              unit.range),
                    tr("Clear the unit"));
    goTo(m_current);
}

QString UnitPass::keyOfChild(qsizetype place)
{
    if (place >= 2 * keysInRow)
        return {};
    const auto key = static_cast<int>(Qt::Key_1 + place % keysInRow);
    return QKeySequence(place < keysInRow ? key : int(Qt::ALT) | key)
        .toString(QKeySequence::NativeText);
}

bool UnitPass::press(int key, Qt::KeyboardModifiers modifiers)
{
    if (isClearing(key, modifiers)) {
        clear();
        return true;
    }
    const qsizetype place = placeOfKey(key, modifiers);
    if (place < 0)
        return false;
    if (place < m_pass.dimension().children().size())
        assign(m_pass.dimension().children()[place]);
    else if (!isCounting())
        emit hinted(tr("No theme of this dimension is on key %1.").arg(keyOfChild(place)));
    return true;
}

// These keys are commands of the reader otherwise.
bool UnitPass::eventFilter(QObject *watched, QEvent *event)
{
    const bool isShortcut = event->type() == QEvent::ShortcutOverride;
    if (!m_isActive || watched != &m_reader || (!isShortcut && event->type() != QEvent::KeyPress))
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
    if (!isClearing(key->key(), modifiers) && placeOfKey(key->key(), modifiers) < 0)
        return QObject::eventFilter(watched, event);
    if (isShortcut) {
        event->accept(); // so that it comes as a key press
        return true;
    }
    return press(key->key(), modifiers);
}

} // namespace meipi
