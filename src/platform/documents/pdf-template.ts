/**
 * The page in Typst's language. It holds no word and no measure of its own: both arrive as JSON in `sys.inputs`, and a string
 * from there is set as letters, never read as markup.
 */
export const PDF_TEMPLATE = String.raw`
#let data = json(bytes(sys.inputs.data))
#let m = data.measures
#let p = data.paper
#let mm(x) = x * 1mm
#let pt(x) = x * 1pt

// Exact line spacing as Word sets it: every line has the same height, whatever stands in it.
#let lines(part, body) = {
  set text(size: pt(part.size), top-edge: pt(part.line - 0.24 * part.size), bottom-edge: pt(-0.24 * part.size))
  body
}
#let runs(list) = for run in list {
  if run.newLine { linebreak() }
  text(run.text, weight: if run.bold { "bold" } else { "regular" }, style: if run.italic { "italic" } else { "normal" })
}
#let bold(body) = text(weight: "bold", body)
#let stack-of(items, make) = for (index, item) in items.enumerate() {
  if index > 0 { linebreak() }
  make(item)
}
#let plain(body) = par(first-line-indent: 0pt, justify: false, body)

#set document(title: p.title, date: datetime(year: p.dated.year, month: p.dated.month, day: p.dated.day))
#set text(font: "Tinos", fallback: false, lang: "vi", region: "VN", hyphenate: false, ligatures: false, fill: black)
#set par(leading: 0pt, spacing: 0pt, justify: true)
#set page(
  width: mm(m.page.short), height: mm(m.page.long), flipped: p.landscape, binding: left,
  margin: (top: mm(m.margin.top), bottom: mm(m.margin.bottom), inside: mm(m.margin.inside), outside: mm(m.margin.outside)),
  header-ascent: 0pt,
  header: context if counter(page).get().first() > 1 {
    block(width: 100%, height: mm(m.margin.top - m.pageNumber.top), align(top + center,
      text(size: pt(m.pageNumber.size), top-edge: "ascender", counter(page).display("1"))))
  },
  footer-descent: 0pt,
  footer: if p.footer != "" {
    block(width: 100%, height: mm(m.margin.bottom - m.footer.bottom), align(bottom + center,
      text(size: pt(m.footer.size), top-edge: "ascender", bottom-edge: "descender", p.footer)))
  },
)
#set table.cell(align: horizon)
#show: body => lines(m.body, body)

// The head: organisations, star and number on the left; the Party, its line, place and day on the right.
#let ruled(words) = {
  bold(text(size: pt(m.party.size), words))
  v(mm(m.party.lineGap))
  line(length: mm(m.party.lineWidth), stroke: pt(m.party.lineWeight) + black)
}
#lines(m.head, grid(
  columns: (m.headLeftShare * 100%, 1fr), align: top + center,
  {
    set par(first-line-indent: 0pt, justify: false)
    let organisations = ()
    if p.head.superior != "" { organisations.push(text(p.head.superior)) }
    for issuer in p.head.issuers { organisations.push(bold(issuer)) }
    organisations.push(text("*"))
    organisations.join(linebreak())
  },
  { set par(first-line-indent: 0pt, justify: false); ruled(p.head.party) },
  {
    set par(first-line-indent: 0pt, justify: false)
    text(p.head.number)
    for mark in p.head.marks { linebreak(); bold(mark) }
    if p.head.aside != "" { parbreak(); lines(m.aside, emph(p.head.aside)) }
  },
  { set par(first-line-indent: 0pt, justify: false); emph(p.head.placeAndDay) },
))

#if p.kind != "" {
  block(above: pt(m.kind.before), below: 0pt, width: 100%, align(center, lines(m.kind, plain(bold(p.kind)))))
  if p.abstract != "" {
    block(width: 100%, spacing: 0pt, inset: (x: mm(m.abstract.inset)), align(center, lines(m.abstract, { plain(bold(p.abstract)); plain("-----") })))
  }
  v(pt(m.abstract.after))
} else { v(pt(m.kind.before)) }

#if p.addressed != none {
  block(above: 0pt, below: pt(m.body.between * 2), width: 100%, align(center, if p.addressed.to.len() == 1 {
    plain([#text(p.addressed.word) #text(p.addressed.to.first())])
  } else {
    grid(columns: 2, column-gutter: 4pt, align: left, text(p.addressed.word), stack-of(p.addressed.to, item => "- " + item))
  }))
}

#let indented(sticky, body) = block(
  width: 100%, sticky: sticky, above: 0pt, below: pt(m.body.between), breakable: not sticky,
  par(first-line-indent: (amount: mm(m.body.firstLine), all: true), justify: true, body),
)
#let drawn(it) = {
  let part = if it.size == 0 { m.table } else { (size: it.size, line: calc.round(it.size * 1.25, digits: 1)) }
  let cell(c, weight) = table.cell(align: horizon + (left: left, center: center, right: right).at(c.align), runs(c.runs))
  if it.caption != "" { block(width: 100%, sticky: true, above: pt(m.body.between), below: pt(m.body.between), align(center, plain(bold(it.caption)))) }
  block(width: 100%, above: pt(m.body.between), below: pt(m.body.between * 2), lines(part, {
    set par(justify: false)
    table(
      columns: it.widths.map(mm), stroke: pt(m.table.stroke) + black, inset: (x: mm(m.table.padX), y: mm(m.table.padY)),
      table.header(..it.head.flatten().map(c => table.cell(align: center + horizon, colspan: c.columns, rowspan: c.rows, breakable: false, bold(c.text)))),
      ..it.rows.map(row => if row.kind == "band" {
        (table.cell(colspan: it.widths.len(), breakable: false, align: left + horizon, runs(row.cells.first().runs)),)
      } else {
        row.cells.map(c => table.cell(align: horizon + (left: left, center: center, right: right).at(c.align), breakable: not row.keep, runs(c.runs)))
      }).flatten(),
    )
  }))
}
#for (index, it) in p.blocks.enumerate() {
  // The last lines of the text go with the signatures, so that no page bears signatures alone.
  let last = index == p.blocks.len() - 1
  if it.kind == "heading" {
    // A heading of the file's outline that keeps the size of the text.
    show heading: shown => indented(true, text(size: pt(m.body.size), weight: "bold", shown.body))
    show heading: set text(size: pt(m.body.size))
    show heading: set block(above: 0pt, below: 0pt)
    heading(level: it.level, it.text)
  } else if it.kind == "centred" {
    block(width: 100%, sticky: true, above: pt(m.body.between), below: pt(m.body.between * 2), align(center, plain(bold(it.text))))
  } else if it.kind == "text" { indented(last, runs(it.runs)) }
  else if it.kind == "note" { lines(m.note, indented(last, emph(runs(it.runs)))) }
  else { drawn(it) }
}

#let posted(s) = {
  set par(first-line-indent: 0pt, justify: false)
  let above = (if s.authority != "" { (bold(s.authority),) } else { () }) + (if s.post != "" { (text(s.post),) } else { () })
  above.join(linebreak())
  v(pt(m.body.line * m.signatureLines))
}
#let named(s) = { set par(first-line-indent: 0pt, justify: false); bold(s.name) }
#let recipients = if p.recipients.len() == 0 { none } else {
  set par(first-line-indent: 0pt, justify: false)
  underline(offset: 1.5pt, "Nơi nhận:")
  block(above: 0pt, lines(m.recipients, stack-of(p.recipients, item => item)))
}
#if p.signatures.len() == 1 {
  block(above: pt(m.body.line), breakable: false, width: 100%, grid(
    columns: (m.signLeftShare * 100%, 1fr), align: (left + top, center + top), recipients,
    { let s = p.signatures.first(); posted(s); named(s) }))
} else {
  if p.signatures.len() > 1 {
    block(above: pt(m.body.line), breakable: false, width: 100%, grid(
      columns: p.signatures.map(s => 1fr), align: center + top, ..p.signatures.map(posted), ..p.signatures.map(named)))
  }
  if recipients != none { block(above: pt(m.body.line), breakable: false, recipients) }
}
`;
