// swift-format-ignore-file
// Generated from policies/ by a test: RECORD=1 swift test --filter EmbeddedPolicies

extension EmbeddedPolicies {
  package static let texts: [(name: String, text: StaticString)] = [
    ("authorities.yaml", ###"""
# The texts that the rules rest on.
#
# A passage has a lasting id of our own (authority.topic.words). Its editions hold the section number and the dates of each day, because section
# numbers move and wording changes. `texts` names the numbered sentences that were really read; an edition without texts is known only from
# another source, which its note names. `from` is left out where the first day is not known. `shown` is the first day on which the words were seen in
# force, `read` the day of the newest copy read, `to` the last day. `says` is our own plain wording; the text itself decides.

authorities:
  samm: {title: Security Assistance Management Manual (DSCA 5105.38-M), short: SAMM}
  stc: {title: "Letter of Offer and Acceptance, Standard Terms and Conditions", short: LOA Standard Terms}
  note: {title: "Security Assistance Management Manual, Appendix 6, LOA note \"Offset Costs\"", short: LOA note}
  dfars: {title: "Defense Federal Acquisition Regulation Supplement (48 CFR chapter 2) and the class deviations that replace it", short: DFARS}
  pgi: {title: "DFARS Procedures, Guidance, and Information", short: DFARS PGI}
  aeca: {title: Arms Export Control Act (22 U.S.C. chapter 39), short: AECA}
  dpa: {title: Defense Production Act of 1950 (50 U.S.C. chapter 55), short: DPA}
  tina: {title: "Truthful cost or pricing data (10 U.S.C. chapter 271)", short: "10 U.S.C."}
  usc10: {title: "United States Code, title 10, on defense offsets", short: "10 U.S.C."}
  bis: {title: "15 CFR part 701, reporting of offset agreements", short: 15 CFR}
  policy1990: {title: "Presidential policy on offsets in military exports, statement of 16 April 1990", short: 1990 Presidential policy}
  pl102_558: {title: "Declaration of offset policy, Pub. L. 102-558, section 123 (106 Stat. 4207)", short: Pub. L. 102-558}
  itar: {title: International Traffic in Arms Regulations (22 CFR chapter I), short: 22 CFR}

passages:

  # ------------------------------------------------------------------------------------------------------------------ SAMM C6.3.9
  # All of C6.3.9 but C6.3.9.4: first day not known. The number existed by 29 June 2018, when DFARS 225.7303-2(a)(3)(i) cited it.

  samm.offsets.wholly_cash_or_repayable:
    authority: samm
    says: U.S. contractors may recover the costs of offsets under FMS contracts that rest on LOAs financed wholly by purchaser cash or repayable FMF
    editions:
      - {section: C6.3.9, texts: [samm.c6.3.9.s1], shown: 2025-12-07, read: 2025-12-07, edition: web print of 7 December 2025}
  samm.offsets.no_usg_party:
    authority: samm
    says: no U.S. Government agency may enter into an offset agreement or commit a U.S. firm to one
    editions:
      - {section: C6.3.9, texts: [samm.c6.3.9.s2], shown: 2025-12-07, read: 2025-12-07, edition: web print of 7 December 2025}
  samm.offsets.purchaser_informed:
    authority: samm
    says: a purchaser who asks for offsets with FMS should be told that negotiating them and meeting all commitments rests with the U.S. firm
    editions:
      - {section: C6.3.9, texts: [samm.c6.3.9.s3], shown: 2025-12-07, read: 2025-12-07, edition: web print of 7 December 2025}
  samm.offsets.cn_states_costs:
    authority: samm
    says: when it sends a congressional notification, the IA is to tell DSCA whether offset costs are or will be included, and the amount if known
    editions:
      - {section: C6.3.9, texts: [samm.c6.3.9.s4], shown: 2025-12-07, read: 2025-12-07, edition: web print of 7 December 2025}
  samm.offsets.nonrepayable_barred:
    authority: samm
    says: non-repayable FMF may not pay any cost that belongs to an offset agreement
    editions:
      - {section: C6.3.9, texts: [samm.c6.3.9.s5], shown: 2025-12-07, read: 2025-12-07, edition: web print of 7 December 2025}
  samm.offset_costs.in_unit_cost:
    authority: samm
    says: offset costs that industry gives should be part of the unit cost of the lines, in P&A data and in LOA prices
    editions:
      - {section: C6.3.9.1, texts: [samm.c6.3.9.1.s1], shown: 2025-12-07, read: 2025-12-07, edition: web print of 7 December 2025}
  samm.procurements.usg_position:
    authority: samm
    says: the position of the U.S. Government is in condition 2.8 of the Standard Terms and Conditions
    editions:
      - {section: C6.3.9.2, texts: [samm.c6.3.9.2.s1], shown: 2025-12-07, read: 2025-12-07, edition: web print of 7 December 2025}
  samm.procurements.contractor_informs_ia:
    authority: samm
    says: it is for the contractor to tell the IA when the FMS pricing it gave includes estimated offset costs
    editions:
      - {section: C6.3.9.2, texts: [samm.c6.3.9.2.s2], shown: 2025-12-07, read: 2025-12-07, edition: web print of 7 December 2025}
  samm.procurements.contractor_discloses_amount:
    authority: samm
    says: the contractor must disclose to the contracting officer the amount of estimated offset costs in the price
    editions:
      - {section: C6.3.9.2, texts: [samm.c6.3.9.2.s3], shown: 2025-12-07, read: 2025-12-07, edition: web print of 7 December 2025}
  samm.procurements.before_loa_transmittal:
    authority: samm
    says: offset costs should be in the price before the LOA goes to the purchaser for acceptance
    editions:
      - {section: C6.3.9.2, texts: [samm.c6.3.9.2.s4], shown: 2025-12-07, read: 2025-12-07, edition: web print of 7 December 2025}
  samm.procurements.later_needs_loa_change:
    authority: samm
    says: a request to include offset costs after acceptance and the implementation that follows needs an LOA Modification or Amendment
    editions:
      - {section: C6.3.9.2, texts: [samm.c6.3.9.2.s5], shown: 2025-12-07, read: 2025-12-07, edition: web print of 7 December 2025}
  samm.procurements.offset_note:
    authority: samm
    says: an offset note is included in the LOA
    editions:
      - section: C6.3.9.2
        texts: [samm.c6.3.9.2.s6]
        shown: 2025-12-07
        read: 2025-12-07
        edition: web print of 7 December 2025
        note: stands beside the page that forbids the Offset Costs note from 1 January 2011; nothing read reconciles the two
  samm.disclosure.no_discussion:
    authority: samm
    says: it is inappropriate for U.S. Government personnel to discuss the nature or details of an offset arrangement with the purchaser
    editions:
      - {section: C6.3.9.3, texts: [samm.c6.3.9.3.s1], shown: 2025-12-07, read: 2025-12-07, edition: web print of 7 December 2025}
  samm.disclosure.inclusion_may_be_confirmed:
    authority: samm
    says: if known, it may be confirmed to a purchaser who asks that offset costs are in the P&A or LOA price estimate
    editions:
      - {section: C6.3.9.3, texts: [samm.c6.3.9.3.s2], shown: 2025-12-07, read: 2025-12-07, edition: web print of 7 December 2025}
  samm.disclosure.direct_to_contractor:
    authority: samm
    says: the purchaser should be directed to the U.S. contractor for answers to all questions on offset agreements, their costs included
    editions:
      - {section: C6.3.9.3, texts: [samm.c6.3.9.3.s3], shown: 2025-12-07, read: 2025-12-07, edition: web print of 7 December 2025}
  samm.disclosure.ia_stays_out_of_costs:
    authority: samm
    says: beyond confirming that the costs are included, the IA must stay out of any discussion of offset costs
    editions:
      - {section: C6.3.9.3, texts: [samm.c6.3.9.3.s4], shown: 2025-12-07, read: 2025-12-07, edition: web print of 7 December 2025}
  samm.guide.exists:
    authority: samm
    says: a supplemental reference guide on roles, best practices, questions and points of contact is in the CAC-enabled SAMM
    editions:
      - section: C6.3.9.4
        texts: [samm.c6.3.9.4.s1, samm.c6.3.9.4.s2]
        from: 2025-09-22
        shown: 2025-09-22
        read: 2025-12-07
        edition: SAMM E-Change 776, DSCA Policy 25-79, web print of 7 December 2025
        note: the guide itself is not public and was not read
  samm.guide.inquiries:
    authority: samm
    says: policy questions go to DSCA (IOPS/WPN), legal questions to the DSCA Office of the General Counsel
    editions:
      - section: C6.3.9.4
        texts: [samm.c6.3.9.4.s3]
        from: 2025-09-22
        shown: 2025-09-22
        read: 2025-12-07
        edition: SAMM E-Change 776, DSCA Policy 25-79, web print of 7 December 2025
        note: DSCA Policy 25-79 adds DSCA (SPP/EPA) for access to the site

  # ------------------------------------------------------------------------------------------------------------------ SAMM chapter 5
  samm.pa.include_offset_costs:
    authority: samm
    says: price and availability data include estimated offset costs as the contractor gave them
    editions:
      - {section: "Table C5.T5, item 1.b", texts: [samm.c5.t5.1.b], shown: 2025-12-07, read: 2025-12-07, edition: web print of 7 December 2025}
  samm.lines.identified:
    authority: samm
    says: case lines say clearly whether articles, services or training are provided; offset costs follow C6.3.9
    editions:
      - section: C5.4.1.1
        texts: [samm.c5.4.1.1.s1, samm.c5.4.1.1.s2, samm.c5.4.1.1.s3]
        shown: 2025-12-07
        read: 2025-12-07
        edition: web print of 7 December 2025
  samm.stc.in_effect_when_signed:
    authority: samm
    says: the Standard Terms and Conditions in effect when the LOA is prepared and signed apply for the life of the case
    editions:
      - {section: C5.4.8.1, texts: [samm.c5.4.8.1.s2], shown: 2025-12-07, read: 2025-12-07, edition: web print of 7 December 2025}
  samm.stc.attached:
    authority: samm
    says: the Standard Terms and Conditions are part of each LOA and must be attached to the original LOA sent to the purchaser
    editions:
      - section: C5.4.8.1
        texts: [samm.c5.4.8.1.s1, samm.c5.4.8.1.s4]
        shown: 2025-12-07
        read: 2025-12-07
        edition: web print of 7 December 2025
  samm.loa_preparation.ia_column:
    authority: samm
    says: offset information, pricing, terms of sale, 36(b) information and P&A data are tasks of the implementing agency
    editions:
      - section: Table C5.T8
        texts: [samm.c5.t8.lead, samm.c5.t8.ia.offset, samm.c5.t8.ia.pricing, samm.c5.t8.ia.terms, samm.c5.t8.ia.cn, samm.c5.t8.ia.pa]
        shown: 2025-12-07
        read: 2025-12-07
        edition: web print of 7 December 2025
  samm.loa_preparation.cwd_column:
    authority: samm
    says: the standard and case-specific LOA notes are entered by DSCA Case Writing and Development
    editions:
      - section: Table C5.T8
        texts: [samm.c5.t8.lead, samm.c5.t8.cwd.notes]
        shown: 2025-12-07
        read: 2025-12-07
        edition: web print of 7 December 2025
  samm.cn.before_offer:
    authority: samm
    says: no LOA, Amendment or Modification may be offered before the required congressional notifications and their waiting periods are over
    editions:
      - section: C5.5.3, C5.5.3.1
        texts: [samm.c5.5.3.s1, samm.c5.5.3.1.s1, samm.c5.5.3.1.s3]
        shown: 2025-12-07
        read: 2025-12-07
        edition: web print of 7 December 2025
  samm.cn.thresholds:
    authority: samm
    says: the values from which a 36(b) notification is required, for two groups of purchasers
    editions:
      - section: Table C5.T13
        texts: [samm.c5.t13.mde, samm.c5.t13.tcv, samm.c5.t13.dcs]
        shown: 2025-12-07
        read: 2025-12-07
        edition: web print of 7 December 2025
        note: later changes of the statutory thresholds were not looked for
  samm.cn.enhancements:
    authority: samm
    says: a change that passes the notified total value is an enhancement and needs a 36(b)(5)(A) or 36(b)(5)(C) notification
    editions:
      - section: C5.5.3.2
        texts: [samm.c5.5.3.2.s1, samm.c5.5.3.2.s2, samm.c5.5.3.2.s3, samm.c5.5.3.2.s4, samm.c5.5.3.2.1.s1, samm.c5.5.3.2.2.s1]
        shown: 2025-12-07
        read: 2025-12-07
        edition: web print of 7 December 2025
  samm.cn.offset_in_policy_justification:
    authority: samm
    says: in the Policy Justification the IA must identify, if known, whether an offset agreement is proposed with the sale
    editions:
      - {section: C5.5.5.8, texts: [samm.c5.5.5.8.s1], shown: 2025-12-07, read: 2025-12-07, edition: web print of 7 December 2025}
  samm.cn.offset_certificate:
    authority: samm
    says: if the details of a proposed offset agreement are known, the IA should submit an Offset Certificate
    editions:
      - {section: C5.5.5.8, texts: [samm.c5.5.5.8.s2, samm.c5.5.5.8.s6], shown: 2025-12-07, read: 2025-12-07, edition: web print of 7 December 2025}
  samm.cn.certificate_confidential:
    authority: samm
    says: an Offset Certificate is treated as classified confidential information, should be so marked and stays classified after notification
    editions:
      - section: C5.5.5.8
        texts: [samm.c5.5.5.8.s3, samm.c5.5.5.8.s4, samm.c5.5.5.8.s5]
        shown: 2025-12-07
        read: 2025-12-07
        edition: web print of 7 December 2025
  samm.cn.certificate_figure:
    authority: samm
    says: by law an Offset Certificate must be treated as CONFIDENTIAL; it is built and sent on SIPRNET together with the unclassified package
    editions:
      - section: Figure C5.F12, template notes
        texts: []
        shown: 2025-12-07
        read: 2025-12-07
        edition: undated web page, the sample format that C5.5.5.8 named on 7 December 2025
        note: the template notes were read, of the annex itself only the first sentences
  samm.cn.classified_attachments:
    authority: samm
    says: classified attachments are kept on separate pages, portion marked, and sent by SIPRNET together with the unclassified package
    editions:
      - section: C5.5.5.1.1.3
        texts: [samm.c5.5.5.1.1.3.s1, samm.c5.5.5.1.1.3.s2, samm.c5.5.5.1.1.3.s3]
        shown: 2025-12-07
        read: 2025-12-07
        edition: web print of 7 December 2025
  samm.cn.public_information:
    authority: samm
    says: unclassified notifications are published, so they may not hold anything that is not cleared for the public
    editions:
      - section: C5.5.5.1.1.2
        texts: [samm.c5.5.5.1.1.2.s1, samm.c5.5.5.1.1.2.s2, samm.c5.5.5.1.1.2.s3]
        shown: 2025-12-07
        read: 2025-12-07
        edition: web print of 7 December 2025

  # ------------------------------------------------------------------------------------------------------------------ SAMM chapter 9
  samm.terms.case_level_only:
    authority: samm
    says: terms of sale are shown with dollars at case level only; the costs of lines are not broken out by term
    editions:
      - {section: C9.8.1, texts: [samm.c9.8.1.s1, samm.c9.8.1.s2], shown: 2025-12-07, read: 2025-12-07, edition: web print of 7 December 2025}
  samm.terms.revisions:
    authority: samm
    says: terms of sale can be changed by Modification or Amendment on the purchaser's written request
    editions:
      - section: C9.8.2
        texts:
          - samm.c9.8.2.1.s1
          - samm.c9.8.2.2.s1
          - samm.c9.8.2.2.s2
          - samm.c9.8.2.3.s1
          - samm.c9.8.2.3.s2
          - samm.c9.8.2.3.s3
          - samm.c9.8.2.4.s1
          - samm.c9.8.2.4.s4
        shown: 2025-12-07
        read: 2025-12-07
        edition: web print of 7 December 2025
  samm.terms.table:
    authority: samm
    says: the table of the terms of sale and of the money behind each
    editions:
      - section: Table C9.T11
        texts: []
        shown: 2025-12-07
        read: 2025-12-07
        edition: web print of 7 December 2025
        note: the names of the terms were read; which of them count as purchaser cash is our reading
  samm.fmf.restricted_items:
    authority: samm
    says: offsets are on the list of items for which the use of FMF is generally discouraged, unless State finds them critical
    editions:
      - section: C9.7.2.9.6, Table C9.T10
        texts:
          - samm.c9.7.2.9.6.s2
          - samm.c9.7.2.9.6.s3
          - samm.c9.7.2.9.6.s4
          - samm.c9.7.2.9.6.s5
          - samm.c9.7.2.9.6.s6
          - samm.c9.7.2.9.6.s7
          - samm.c9.t10.head
          - samm.c9.t10.offsets
        shown: 2025-12-07
        read: 2025-12-07
        edition: web print of 7 December 2025
  samm.fmf.dcc:
    authority: samm
    says: ten countries may finance direct commercial contracts with FMF; DSCA (IOPS/REX) approves each
    editions:
      - section: C9.7.3
        texts: [samm.c9.7.3.s1, samm.c9.7.3.s2, samm.c9.7.3.s3, samm.c9.7.3.s4, samm.c9.7.3.s5]
        shown: 2025-12-07
        read: 2025-12-07
        edition: web print of 7 December 2025

  # -------------------------------------------------------------------------------------------------- SAMM chapter 6, beside C6.3.9
  samm.price_rise.coordinated:
    authority: samm
    says: on cases at CN thresholds, news to the purchaser of a price rise of 10 percent or $25M must first be coordinated with DSCA
    editions:
      - section: C6.2.3
        texts: [samm.c6.2.3.s2, samm.c6.2.3.box.1, samm.c6.2.3.box.1.a]
        shown: 2025-12-07
        read: 2025-12-07
        edition: web print of 7 December 2025
  samm.case_files.kept:
    authority: samm
    says: case files give the audit trail and are kept for 10 years after closure; cost statements rest on source documents
    editions:
      - section: C6.2.4, C6.2.5, C6.2.6
        texts: [samm.c6.2.4.s3, samm.c6.2.4.s4, samm.c6.2.5.s2, samm.c6.2.5.s3, samm.c6.2.5.s4, samm.c6.2.5.s5, samm.c6.2.6.s1]
        shown: 2025-12-07
        read: 2025-12-07
        edition: web print of 7 December 2025
  samm.competition.no_certified_data:
    authority: samm
    says: where a competition held by the purchaser gave adequate price competition, no certified cost or pricing data are required
    editions:
      - section: C6.3.2
        texts: [samm.c6.3.2.s1, samm.c6.3.2.s2, samm.c6.3.2.s3, samm.c6.3.2.s4]
        shown: 2025-12-07
        read: 2025-12-07
        edition: web print of 7 December 2025
  samm.negotiations.participation:
    authority: samm
    says: how far a purchaser takes part in negotiations is for the contracting officer; contractor proprietary data are not released
    editions:
      - section: C6.3.5.2
        texts: [samm.c6.3.5.2.s1, samm.c6.3.5.2.s2, samm.c6.3.5.2.s3, samm.c6.3.5.2.s4]
        shown: 2025-12-07
        read: 2025-12-07
        edition: web print of 7 December 2025
  samm.negotiations.questions:
    authority: samm
    says: questions on the provisions about the purchaser's part in negotiations go to the Director of DSCA
    editions:
      - {section: C6.3.5.2, texts: [samm.c6.3.5.2.s8], shown: 2025-12-07, read: 2025-12-07, edition: web print of 7 December 2025}
  samm.incentive_clauses:
    authority: samm
    says: contracts may have incentive clauses for early performance; case manager and contracting officer keep LOA and contract consistent
    editions:
      - {section: C6.3.3, texts: [samm.c6.3.3.s1, samm.c6.3.3.s2], shown: 2025-12-07, read: 2025-12-07, edition: web print of 7 December 2025}
  samm.price_information:
    authority: samm
    says: a purchaser who asks about contract prices gets enough to show that they are reasonable, after talks with the contractor
    editions:
      - {section: C6.3.6.1, texts: [samm.c6.3.6.1.s1, samm.c6.3.6.1.s2], shown: 2025-12-07, read: 2025-12-07, edition: web print of 7 December 2025}
  samm.changes.scope:
    authority: samm
    says: a change of scope of a line or note needs an Amendment and the purchaser's acceptance; a Modification stays within scope
    editions:
      - section: C6.7.1.1, C6.7.2.1, C6.7.3.1
        texts:
          - samm.c6.7.1.1.s1
          - samm.c6.7.2.1.s1
          - samm.c6.7.2.1.s2
          - samm.c6.7.2.1.s3
          - samm.c6.7.2.1.s4
          - samm.c6.7.3.1.s1
          - samm.c6.7.3.1.s2
          - samm.c6.7.3.1.s6
        shown: 2025-12-07
        read: 2025-12-07
        edition: web print of 7 December 2025
        note: C6.7.3.2 on Concurrent Modifications and Table C6.T7 were not read
  samm.changes.description:
    authority: samm
    says: an Amendment or Modification gives the reason for the change; a Modification explains why the scope does not change
    editions:
      - section: C6.7.1.2
        texts: [samm.c6.7.1.2.s1, samm.c6.7.1.2.s2, samm.c6.7.1.2.s4]
        shown: 2025-12-07
        read: 2025-12-07
        edition: web print of 7 December 2025
  samm.changes.pen_and_ink:
    authority: samm
    says: pen and ink changes are not allowed on a Modification; on an Amendment a new unit price needs a new document, or two DSCA concurrences
    editions:
      - section: C6.7.3.3, C6.7.2.7.3
        texts: [samm.c6.7.3.3.s1, samm.c6.7.3.3.s2, samm.c6.7.2.7.3.s1, samm.c6.7.2.7.3.s2, samm.c6.7.2.7.3.s4]
        shown: 2025-12-07
        read: 2025-12-07
        edition: web print of 7 December 2025
  samm.changes.monitoring_funds:
    authority: samm
    says: a Modification for a higher price is issued before reported accrued costs pass the estimate, except in closure
    editions:
      - section: C6.7.3.1.1 (Monitoring Funds)
        texts: [samm.c6.7.3.1.1-funds.s1, samm.c6.7.3.1.1-funds.s3, samm.c6.7.3.1.1-funds.s5]
        shown: 2025-12-07
        read: 2025-12-07
        edition: web print of 7 December 2025
        note: the print uses the number C6.7.3.1.1 twice
  samm.topics.offset_arrangements:
    authority: samm
    says: for offset arrangements the table of DFARS topics points to DFARS 225.7306
    editions:
      - {section: Table C6.T1, texts: [samm.c6.t1.offset], shown: 2025-12-07, read: 2025-12-07, edition: web print of 7 December 2025}

  # ----------------------------------------------------------------------------------------------- Standard Terms 2.8, the old note
  stc.offsets.condition_2_8:
    authority: stc
    says: an offset arrangement is between purchaser and contractor; the U.S. Government is no party, has no duty to administer it or bear its cost
    editions:
      - section: "2.8 (wording of 1 January 2011)"
        texts: []
        from: 2011-01-01
        to: 2018-07-31
        shown: 2018-08-01
        edition: wording not read
        note: the note page says that its language moved into the Standard Terms; that the condition had the number 2.8 follows from DSCA 18-35
      - section: "2.8"
        texts: [dsca18-35.lead, stc.2.8.s1, stc.2.8.s2, stc.2.8.s3, stc.2.8.s4]
        from: 2018-08-01
        shown: 2018-08-01
        read: 2025-12-07
        edition: DSCA Policy 18-35, SAMM E-Change 389
        note: the copy read breaks off inside the fifth sentence; SAMM C6.3.9.2 still pointed to 2.8 on 7 December 2025
  note.offset_costs.usage:
    authority: note
    says: the note was mandatory for procured, wholly cash or repayable FMF LOA documents approved before 2011; since then it may not be used
    editions:
      - section: Offset Costs (usage)
        texts: [note.offset.usage.s1, note.offset.usage.s2]
        shown: 2011-01-01
        edition: undated web page
        note: DSCA Policy 06-31 of 21 September 2006 clarified usage and wording; its attachment was not read
  note.offset_costs.text:
    authority: note
    says: the old note said that DoD is no party to offset agreements, and that questions on their cost go to the contractor
    editions:
      - section: Offset Costs (text)
        texts: [note.offset.text.s1, note.offset.text.s2, note.offset.text.s3]
        shown: 2006-09-21
        to: 2010-12-31
        edition: undated web page
        note: the wording before 21 September 2006 was not read

  # ---------------------------------------------------------------------------------------------------------------- DFARS and PGI
  # Since 17 February 2026 class deviation 2026-O0041 replaces part 225, since 16 March 2026 2026-O0048 part 215.

  dfars.offset.definition:
    authority: dfars
    says: a direct offset is directly related to the item and integral to the FMS deliverable; an indirect offset is neither
    editions:
      - section: "202.101"
        texts:
          - dfars.202.101.offset.s1
          - dfars.202.101.offset.s2
          - dfars.202.101.offset.1.s1
          - dfars.202.101.offset.1.s2
          - dfars.202.101.offset.1.s3
          - dfars.202.101.offset.2.s1
          - dfars.202.101.offset.2.s2
          - dfars.202.101.offset.2.s3
          - dfars.202.101.offset.2.s4
          - dfars.202.101.offset-costs
        from: 2018-06-29
        shown: 2018-06-29
        read: 2025-10-01
        edition: codified, revised 1 October 2025 (83 FR 30825)
        note: whether a class deviation of 2026 replaces part 202 was not read
  dfars.fms.scope:
    authority: dfars
    says: the FMS subpart does not cover sales from stock, replenishment of stock, or cooperative logistics supply support arrangements
    editions:
      - section: 225.7300(b)
        texts: [dfars.225.7300.b, dfars.225.7300.b.1, dfars.225.7300.b.2, dfars.225.7300.b.3]
        from: 1998-08-17
        shown: 1998-08-17
        read: 2025-10-01
        to: 2026-02-16
        edition: codified, revised 1 October 2025
      - section: 225.7300(b)
        texts: [dfars.225.7300.b, dfars.225.7300.b.1, dfars.225.7300.b.2, dfars.225.7300.b.3]
        from: 2026-02-17
        shown: 2026-02-17
        read: 2026-05-22
        edition: class deviation 2026-O0041
  dfars.fms.procedures:
    authority: dfars
    says: the procedures of PGI 225.7301(c) are followed for solicitations and contracts that include FMS requirements
    editions:
      - section: 225.7301(c)
        texts: [dfars.225.7301.c]
        from: 2015-06-02
        shown: 2015-06-02
        read: 2025-10-01
        to: 2026-02-16
        edition: codified, revised 1 October 2025
      - section: 225.7301(c)
        texts: [dfars.225.7301.c]
        from: 2026-02-17
        shown: 2026-02-17
        read: 2026-05-22
        edition: class deviation 2026-O0041
  dfars.fms.preparation:
    authority: dfars
    says: the contracting officer helps the implementing agency prepare the LOA, and asks the contractor for price information
    editions:
      - section: 225.7302
        texts:
          - dfars.225.7302.lead
          - dfars.225.7302.1
          - dfars.225.7302.1.i
          - dfars.225.7302.1.ii
          - dfars.225.7302.1.iii
          - dfars.225.7302.1.iv.s1
          - dfars.225.7302.1.iv.s2
        from: 2013-12-06
        shown: 2013-12-06
        read: 2025-10-01
        to: 2026-02-16
        edition: codified, revised 1 October 2025
      - section: 225.7302
        texts:
          - dfars.225.7302.lead@2026
          - dfars.225.7302.1
          - dfars.225.7302.1.i
          - dfars.225.7302.1.ii
          - dfars.225.7302.1.iii
          - dfars.225.7302.1.iv.s1
          - dfars.225.7302.1.iv.s2@2026
        from: 2026-02-17
        shown: 2026-02-17
        read: 2026-05-22
        edition: class deviation 2026-O0041
  dfars.fms.pricing:
    authority: dfars
    says: FMS contracts are priced by the same principles as other defense contracts
    editions:
      - section: 225.7303(a)
        texts: [dfars.225.7303.a.s1, dfars.225.7303.a.s2]
        from: 2012-12-31
        shown: 2012-12-31
        read: 2025-10-01
        to: 2026-02-16
        edition: codified, revised 1 October 2025
      - section: 225.7303(a)
        texts: [dfars.225.7303.a.s1, dfars.225.7303.a.s2]
        from: 2026-02-17
        shown: 2026-02-17
        read: 2026-05-22
        edition: class deviation 2026-O0041
  dfars.fms.purchaser_competition:
    authority: dfars
    says: where the purchaser held a competition with adequate price competition, certified cost or pricing data are not to be required
    editions:
      - section: 225.7303(b)
        texts: [dfars.225.7303.b.s1, dfars.225.7303.b.s2]
        from: 1999-09-14
        shown: 2012-12-31
        read: 2025-10-01
        to: 2026-02-16
        edition: codified, revised 1 October 2025
        note: in substance since 14 September 1999 (64 FR 49683); last amended 31 December 2012
      - section: 225.7303(b)
        texts: [dfars.225.7303.b.s1@2026, dfars.225.7303.b.s2]
        from: 2026-02-17
        shown: 2026-02-17
        read: 2026-05-22
        edition: class deviation 2026-O0041
  dfars.offset.independent:
    authority: dfars
    says: an offset agreement is a contract between the FMS customer and the contractor, distinct from and independent of the LOA and the FMS contract
    editions:
      - section: 225.7303-2(a)(3)(i)
        texts: [dfars.225.7303-2.a.3.i.s1, dfars.225.7303-2.a.3.i.s2, dfars.225.7303-2.a.3.i.s3]
        from: 2018-06-29
        shown: 2018-06-29
        read: 2025-10-01
        to: 2026-02-16
        edition: codified, revised 1 October 2025 (83 FR 30828)
      - section: 225.7303-2(a)(3)(i)
        texts: [dfars.225.7303-2.a.3.i.s1, dfars.225.7303-2.a.3.i.s2, dfars.225.7303-2.a.3.i.s3]
        from: 2026-02-17
        shown: 2026-02-17
        read: 2026-05-22
        edition: class deviation 2026-O0041
  dfars.offset.recoverable:
    authority: dfars
    says: a contractor may recover all costs of offset agreements if the LOA is financed wholly with customer cash or repayable FMF
    editions:
      - section: 225.7303-2(a)(3)
        texts: []
        from: 1999-09-14
        shown: 2018-06-29
        to: 2018-06-28
        edition: 64 FR 49684
        note: known from the summary of the final rule of 14 September 1999; the words of that day were not read
      - section: 225.7303-2(a)(3)(ii)
        texts: [dfars.225.7303-2.a.3.ii]
        from: 2018-06-29
        shown: 2018-06-29
        read: 2025-10-01
        to: 2026-02-16
        edition: codified, revised 1 October 2025 (83 FR 30828)
      - section: 225.7303-2(a)(3)(ii)
        texts: [dfars.225.7303-2.a.3.ii]
        from: 2026-02-17
        shown: 2026-02-17
        read: 2026-05-22
        edition: class deviation 2026-O0041
  dfars.offset.usg_no_obligation:
    authority: dfars
    says: the U.S. Government has no duty to satisfy or administer the offset agreement or to bear its cost
    editions:
      - section: 225.7303-2(a)(3)(iii)
        texts: [dfars.225.7303-2.a.3.iii]
        from: 2018-06-29
        shown: 2018-06-29
        read: 2025-10-01
        to: 2026-02-16
        edition: codified, revised 1 October 2025 (83 FR 30828)
      - section: 225.7303-2(a)(3)(iii)
        texts: [dfars.225.7303-2.a.3.iii]
        from: 2026-02-17
        shown: 2026-02-17
        read: 2026-05-22
        edition: class deviation 2026-O0041
  dfars.offset.indirect_deemed_reasonable:
    authority: dfars
    says: indirect offset costs are deemed reasonable without analysis if the contractor submits proof that the customer made the offset a condition
    editions:
      - section: 225.7303-2(a)(3)(iii)
        texts: []
        from: 2015-06-02
        shown: 2018-06-29
        to: 2018-06-28
        edition: interim rule, 80 FR 31309
        note: known from 83 FR 30825, which says that the proof then had to show an indirect offset of a certain dollar value; the words were not read
      - section: 225.7303-2(a)(3)(iv)
        texts: [dfars.225.7303-2.a.3.iv.s1, dfars.225.7303-2.a.3.iv.s2]
        from: 2018-06-29
        shown: 2018-06-29
        read: 2025-10-01
        to: 2026-02-16
        edition: codified, revised 1 October 2025 (83 FR 30828)
      - section: 225.7303-2(a)(3)(iv)
        texts: [dfars.225.7303-2.a.3.iv.s1, dfars.225.7303-2.a.3.iv.s2]
        from: 2026-02-17
        shown: 2026-02-17
        read: 2026-05-22
        edition: class deviation 2026-O0041
  dfars.conflicting_agreement:
    authority: dfars
    says: where a government-to-government agreement on a specific system conflicts with this section, the agreement prevails
    editions:
      - section: 225.7303-3
        texts: [dfars.225.7303-3]
        shown: 2025-01-27
        read: 2025-10-01
        to: 2026-02-16
        edition: codified, revised 1 October 2025
      - section: 225.7303-3
        texts: [dfars.225.7303-3]
        from: 2026-02-17
        shown: 2026-02-17
        read: 2026-05-22
        edition: class deviation 2026-O0041
  dfars.nonrepayable.not_recoverable:
    authority: dfars
    says: a contractor may not recover costs of offset agreements if the LOA is financed with funds made available on a nonrepayable basis
    editions:
      - section: 225.7303-5(c)
        texts: [dfars.225.7303-5.c]
        shown: 2003-03-31
        read: 2025-10-01
        to: 2026-02-16
        edition: codified, revised 1 October 2025 (68 FR 15633)
        note: the section is headed wholly paid for from nonrepayable funds, while (c) says financed with; it began on 30 April 1996 or later
      - section: 225.7303-5(c)
        texts: [dfars.225.7303-5.c]
        from: 2026-02-17
        shown: 2026-02-17
        read: 2026-05-22
        edition: class deviation 2026-O0041
  dfars.purchaser_involvement:
    authority: dfars
    says: how the FMS customer may take part in the acquisition, what may be shown to it, and what support on prices it gets
    editions:
      - section: 225.7304
        texts:
          - dfars.225.7304.b
          - dfars.225.7304.b.4
          - dfars.225.7304.c
          - dfars.225.7304.d.s1
          - dfars.225.7304.d.s2
          - dfars.225.7304.d.3
          - dfars.225.7304.e
          - dfars.225.7304.e.3
          - dfars.225.7304.h.s1
          - dfars.225.7304.h.1
          - dfars.225.7304.h.2
        from: 2012-12-31
        shown: 2012-12-31
        read: 2025-10-01
        to: 2026-02-16
        edition: codified, revised 1 October 2025
      - section: 225.7304
        texts:
          - dfars.225.7304.b
          - dfars.225.7304.b.4
          - dfars.225.7304.c
          - dfars.225.7304.d.s1
          - dfars.225.7304.d.s2@2026
          - dfars.225.7304.d.3
          - dfars.225.7304.e
          - dfars.225.7304.e.3
          - dfars.225.7304.h.s1@2026
          - dfars.225.7304.h.1
          - dfars.225.7304.h.2
        from: 2026-02-17
        shown: 2026-02-17
        read: 2026-05-22
        edition: class deviation 2026-O0041
  dfars.purchaser.proprietary_data:
    authority: dfars
    says: data that are proprietary to the contractor are not disclosed to the FMS customer unless the contractor authorizes the release
    editions:
      - section: 225.7304(c)
        texts: [dfars.225.7304.c]
        from: 2012-12-31
        shown: 2012-12-31
        read: 2025-10-01
        to: 2026-02-16
        edition: codified, revised 1 October 2025
      - section: 225.7304(c)
        texts: [dfars.225.7304.c]
        from: 2026-02-17
        shown: 2026-02-17
        read: 2026-05-22
        edition: class deviation 2026-O0041
  dfars.purchaser.negotiations:
    authority: dfars
    says: no FMS customer observes or joins negotiations that involve certified cost or pricing data, unless a deviation is granted
    editions:
      - section: 225.7304(e)(3)
        texts: [dfars.225.7304.d.s1, dfars.225.7304.e, dfars.225.7304.e.3]
        from: 2012-12-31
        shown: 2012-12-31
        read: 2025-10-01
        to: 2026-02-16
        edition: codified, revised 1 October 2025
      - section: 225.7304(e)(3)
        texts: [dfars.225.7304.d.s1, dfars.225.7304.e, dfars.225.7304.e.3]
        from: 2026-02-17
        shown: 2026-02-17
        read: 2026-05-22
        edition: class deviation 2026-O0041
  dfars.purchaser.price_support:
    authority: dfars
    says: a customer who asks about contract prices gets enough to show that they are reasonable; summaries and explanations may do
    editions:
      - section: 225.7304(h)
        texts: [dfars.225.7304.h.s1, dfars.225.7304.h.s2, dfars.225.7304.h.1, dfars.225.7304.h.2]
        from: 2012-12-31
        shown: 2012-12-31
        read: 2025-10-01
        to: 2026-02-16
        edition: codified, revised 1 October 2025
      - section: 225.7304(h)
        texts: [dfars.225.7304.h.s1@2026, dfars.225.7304.h.s2, dfars.225.7304.h.1, dfars.225.7304.h.2]
        from: 2026-02-17
        shown: 2026-02-17
        read: 2026-05-22
        edition: class deviation 2026-O0041
  dfars.offset.non_involvement:
    authority: dfars
    says: DoD does not encourage, enter into, or commit firms to FMS offsets; deciding, negotiating and carrying out rests with the companies
    editions:
      - section: "225.7306"
        texts: [dfars.225.7306.s1, dfars.225.7306.s2]
        from: 2005-12-09
        shown: 2005-12-09
        read: 2025-10-01
        to: 2026-02-16
        edition: codified, revised 1 October 2025 (70 FR 73155)
      - section: "225.7306"
        texts: [dfars.225.7306.s1, dfars.225.7306.s2@2026]
        from: 2026-02-17
        shown: 2026-02-17
        read: 2026-05-22
        edition: class deviation 2026-O0041
  dfars.certified_data.indirect_offset:
    authority: dfars
    says: certified cost or pricing data are not to be required to the extent that they relate to an indirect offset
    editions:
      - section: 215.403-1(b)(ii)
        texts: [dfars.215.403-1.b.ii]
        from: 2018-06-29
        shown: 2018-06-29
        read: 2025-10-01
        to: 2026-03-15
        edition: codified, revised 1 October 2025 (83 FR 30825)
      - section: 215.403-270(a)(2)
        texts: [dfars.215.403-270.a.2]
        from: 2026-03-16
        shown: 2026-03-16
        read: 2026-05-22
        edition: class deviation 2026-O0048
        note: the verb changed from shall not be required to is not required; the statute keeps shall not
  dfars.clause.prescription:
    authority: dfars
    says: clause 252.215-7014 goes into solicitations and contracts where indirect offset costs and cost data are both reasonably certain
    editions:
      - section: 215.408(7)
        texts: [dfars.215.408.7, dfars.215.408.7.i, dfars.215.408.7.ii]
        from: 2018-06-29
        shown: 2025-01-27
        read: 2025-10-01
        to: 2026-03-15
        edition: codified, revised 1 October 2025
        note: the clause was added on 29 June 2018 (83 FR 30825); the number 215.408(7) was first seen on 27 January 2025
      - section: 215.110-70(g)
        texts: [dfars.215.110-70.g, dfars.215.110-70.g.1, dfars.215.110-70.g.2]
        from: 2026-03-16
        shown: 2026-03-16
        read: 2026-05-22
        edition: class deviation 2026-O0048
  dfars.clause.text:
    authority: dfars
    says: the clause itself - certified data are not required to the extent that they relate to an indirect offset
    editions:
      - section: 252.215-7014
        texts: [dfars.252.215-7014.prescription, dfars.252.215-7014.title, dfars.252.215-7014.b.s2]
        from: 2018-06-29
        shown: 2018-06-29
        read: 2025-10-01
        to: 2026-03-15
        edition: codified, revised 1 October 2025
        note: copies show JUN 2018 and DEC 2022, amended 16 December 2022; the clause cites 215.408(8), its prescription stands at 215.408(7)
      - section: 252.215-7014
        texts: [dfars.252.215-7014.prescription@2026, dfars.252.215-7014.title@2026, dfars.252.215-7014.b.s2]
        from: 2026-03-16
        shown: 2026-03-16
        read: 2026-05-22
        edition: class deviation 2026-O0048
  dfars.uca.fms:
    authority: dfars
    says: an undefinitized contract action for FMS needs agreement within 180 days of a qualifying proposal, and high-level approval
    editions:
      - section: 217.7404(a)
        texts:
          - dfars.217.7404.a
          - dfars.217.7404.a.1
          - dfars.217.7404.a.1.i
          - dfars.217.7404.a.1.ii
          - dfars.217.7404.a.2
          - dfars.217.7404.a.2.i
          - dfars.217.7404.a.2.ii
        shown: 2025-01-27
        read: 2025-10-01
        to: 2026-01-31
        edition: codified, revised 1 October 2025
      - section: 217.7404(a)
        texts:
          - dfars.217.7404.a
          - dfars.217.7404.a.1
          - dfars.217.7404.a.1.i
          - dfars.217.7404.a.1.ii
          - dfars.217.7404.a.2
          - dfars.217.7404.a.2.i
          - dfars.217.7404.a.2.ii
        from: 2026-02-01
        shown: 2026-02-01
        read: 2026-05-22
        edition: class deviation 2026-O0027
  pgi.bpc.appropriated:
    authority: pgi
    says: Building Partner Capacity cases are paid from U.S. appropriated funds and use pseudo LOAs
    editions:
      - section: 225.7300(a)
        texts: [pgi.225.7300.a.s1, pgi.225.7300.a.s2]
        shown: 2026-02-17
        read: 2026-05-22
        edition: attachment to class deviation 2026-O0041
  pgi.contracts.identifier:
    authority: pgi
    says: FMS contracts carry the case identifier in section B and take in the terms of the LOA
    editions:
      - section: 225.7301(c)(iii), (iv)
        texts: [pgi.225.7301.c.iii, pgi.225.7301.c.iv]
        shown: 2026-02-17
        read: 2026-05-22
        edition: attachment to class deviation 2026-O0041
  pgi.loa.assist:
    authority: pgi
    says: the contracting officer helps with the LOA, explains unusual requirements and helps prepare the P&A data
    editions:
      - section: 225.7302(2)
        texts: [pgi.225.7302.2.i, pgi.225.7302.2.ii, pgi.225.7302.2.iii]
        shown: 2026-02-17
        read: 2026-05-22
        edition: attachment to class deviation 2026-O0041
  pgi.offset.definitions:
    authority: pgi
    says: the older definitions, in which an indirect offset is one unrelated to the item
    editions:
      - section: 225.7303-2(a)(3)
        texts:
          - pgi.225.7303-2.a.3
          - pgi.225.7303-2.a.3.A.s1
          - pgi.225.7303-2.a.3.A.s2
          - pgi.225.7303-2.a.3.A.i.s1
          - pgi.225.7303-2.a.3.A.ii.s1
          - pgi.225.7303-2.a.3.B
          - pgi.225.7303-2.a.3.C.s1
        shown: 2026-02-17
        read: 2026-05-22
        edition: attachment to class deviation 2026-O0041

  # --------------------------------------------------------------------------------------------------------------------- statutes
  aeca.cn.offset_item:
    authority: aeca
    says: each certification under 36(b)(1) says whether an offset agreement is proposed with the LOA, if known on the day of transmittal
    editions:
      - section: 36(b)(1), 22 U.S.C. 2776(b)(1), fourth sentence
        texts: [aeca.36b1.s4, pl106-113.1245.a1, pl106-113.1245.a2]
        shown: 1999-11-29
        read: 2023-04-20
        edition: United States Code, copy of 20 April 2023
        note: >-
          the day on which the item began was not read, probably 30 April 1994. The Act of 29 November 1999 counts limb (C) in the fifth sentence of
          36(b)(1), as today, and strikes the same "if known" words from 36(c)(1): so the item stood there on that day
  aeca.cn.description_on_request:
    authority: aeca
    says: on a committee's request a description of any offset agreement with the sale is sent to both committees
    editions:
      - section: 36(b)(1)(C), 22 U.S.C. 2776(b)(1)(C)
        texts: [aeca.36b1.s5, aeca.36b1.C, pl106-113.1245.a1]
        from: 1999-11-29
        shown: 1999-11-29
        read: 2023-04-20
        edition: United States Code, copy of 20 April 2023
  aeca.cn.us_counter_purchase:
    authority: aeca
    says: a purchase that the United States itself agrees to make in return is described and analysed on request
    editions:
      - section: 36(b)(1)(M), 22 U.S.C. 2776(b)(1)(M)
        texts: [aeca.36b1.s5, aeca.36b1.M]
        shown: 2023-04-20
        read: 2023-04-20
        edition: United States Code, copy of 20 April 2023
  aeca.licences.offset_item:
    authority: aeca
    says: a certification for a commercial export says whether an offset agreement is proposed and describes it
    editions:
      - section: 36(c)(1), 22 U.S.C. 2776(c)(1)
        texts: [aeca.36c1.s2, aeca.36c1.s3, pl106-113.1245.a2]
        from: 1999-11-29
        shown: 1999-11-29
        read: 2023-04-20
        edition: United States Code, copy of 20 April 2023
  aeca.offset.definition:
    authority: aeca
    says: here an offset agreement is one in which the supplier undertakes to buy, or to promote buying, goods or services of the purchasing country
    editions:
      - section: 36(e), 22 U.S.C. 2776(e)
        texts: [aeca.36e.lead, aeca.36e.1, pl103-236.p504.1]
        from: 1994-04-30
        shown: 1994-04-30
        read: 2023-04-20
        edition: United States Code, copy of 20 April 2023
        note: narrower than DFARS 202.101 and 15 CFR 701.2
  aeca.offset.confidential:
    authority: aeca
    says: information on offset agreements given to Congress under 36(b)(1)(C) and 36(c)(1) is treated as confidential
    editions:
      - section: 36(g), 22 U.S.C. 2776(g)
        texts: [aeca.36g]
        from: 1999-11-29
        shown: 2023-04-20
        read: 2023-04-20
        edition: United States Code, copy of 20 April 2023
        note: as codified it points to 50 U.S.C. 4614(c), while the SAMM relies on 50 U.S.C. 4568(c)
  aeca.incentive_payments.barred:
    authority: aeca
    says: no U.S. supplier, employee, agent or subcontractor may make incentive payments to satisfy an offset agreement
    editions:
      - section: 39A, 22 U.S.C. 2779a
        texts:
          - aeca.39a.a
          - aeca.39a.b
          - aeca.39a.c
          - aeca.39a.d.lead
          - aeca.39a.d.1
          - aeca.39a.d.2
          - aeca.39a.d.3
          - aeca.39a.d.3.A
          - aeca.39a.d.3.B
          - aeca.39a.d.3.B.i
          - aeca.39a.d.3.B.ii
        from: 1994-04-30
        shown: 2023-04-20
        read: 2023-04-20
        edition: United States Code, copy of 20 April 2023
        note: some of its words are later than 1994; their dates were not read
  dpa.offset.report:
    authority: dpa
    says: a U.S. firm whose contract with a foreign buyer is subject to an offset agreement over $5,000,000 gives information on it
    editions:
      - section: 309(c), 50 U.S.C. App. 2099
        texts: []
        from: 1992-10-28
        shown: 1992-10-28
        to: 2009-09-29
        edition: Pub. L. 102-558, section 124 (106 Stat. 4208)
        note: known from the history of section 723; the day of the move in 2009 was not read, 30 September 2009 is taken
      - section: 723(c)(1), 50 U.S.C. 4568(c)(1)
        texts: [dpa.723c.1]
        from: 2009-09-30
        shown: 2009-09-30
        read: 2023-04-20
        edition: United States Code, copy of 20 April 2023
        note: whether the section ended on 30 September 2025 (50 U.S.C. 4564(a)) is to be checked
  dpa.offset.report_protected:
    authority: dpa
    says: regulations protect what firms report from public disclosure unless the firm authorises it
    editions:
      - section: 723(c)(2), 50 U.S.C. 4568(c)(2)
        texts: [dpa.723c.2.s1, dpa.723c.2.s2]
        shown: 2023-04-20
        read: 2023-04-20
        edition: United States Code, copy of 20 April 2023
        note: as section 309(c) since 28 October 1992
  dpa.termination:
    authority: dpa
    says: most of the Act, title VII with the reporting duty included, was to end on 30 September 2025
    editions:
      - section: 717, 50 U.S.C. 4564(a), (c)
        texts: [dpa.717a, dpa.717c]
        shown: 2023-04-20
        read: 2023-04-20
        edition: United States Code, copy of 20 April 2023
        note: no enacted extension was found; that none exists was not verified
  tina.offset.certified_data:
    authority: tina
    says: certified cost or pricing data shall not be required for data on an offset agreement, work abroad directly related to the item excepted
    editions:
      - section: 2306a(b)(1)
        texts: []
        shown: 2018-06-29
        to: 2022-12-15
        edition: as cited in 83 FR 30825
        note: the words of this number were not read; DFARS changed its citation to 10 U.S.C. 3703 on 16 December 2022
      - section: 3703(a)(4)
        texts: [tina.3703.a.lead, tina.3703.a.4, tina.3703.a.4.A, tina.3703.a.4.B]
        from: 2022-12-16
        shown: 2022-12-16
        read: 2023-04-20
        edition: United States Code, copy of 20 April 2023
        note: from is the day of the DFARS citation; the day of the move in the Code itself was not read
  usc10.offset.policy:
    authority: usc10
    says: the President sets an offset policy; no memorandum may require technology transfer that harms the industrial base, unless certified
    editions:
      - section: 4852(a), (b)
        texts:
          - usc10.4852.a
          - usc10.4852.a.1
          - usc10.4852.a.2
          - usc10.4852.a.3
          - usc10.4852.b.1
          - usc10.4852.b.2
          - usc10.4852.b.3.s1
          - usc10.4852.b.3.s2
        shown: 2023-04-20
        read: 2023-04-20
        edition: United States Code, copy of 20 April 2023
        note: earlier numbers of the section (10 U.S.C. 2505 in 1990) were not followed up
  usc10.offset.notice:
    authority: usc10
    says: a U.S. firm whose contract is subject to an offset over $50,000,000 notifies the Secretary of Defense, under regulations he prescribes
    editions:
      - section: 4852(c)
        texts: [usc10.4852.c.s1, usc10.4852.c.s2]
        shown: 2023-04-20
        read: 2023-04-20
        edition: United States Code, copy of 20 April 2023
        note: no regulations were found; GAO found none in 1990
  bis.offset.purpose:
    authority: bis
    says: the part carries out the duty to report offset agreements over $5,000,000; the Bureau of Industry and Security is in charge
    editions:
      - section: 701.1
        texts: [cfr15.701.1.s1, cfr15.701.1.s2, cfr15.701.1.s3, cfr15.701.1.s4]
        from: 1994-12-02
        shown: 2010-01-22
        edition: eCFR, undated copy (74 FR 68140)
        note: first issued on 2 December 1994 (59 FR 61796)
  bis.offset.definition:
    authority: bis
    says: offsets are compensation practices required as a condition of purchase of defense articles or services, or of 600-series items
    editions:
      - section: 701.2
        texts: [cfr15.701.2-old.a]
        from: 1994-12-02
        shown: 2002-01-01
        to: 2016-03-30
        edition: undated copy of the older text
      - section: 701.2
        texts: [cfr15.701.2.offsets.lead, cfr15.701.2.offsets.1, cfr15.701.2.offsets.2]
        from: 2016-03-31
        shown: 2016-03-31
        edition: eCFR, undated copy (81 FR 10472)
  bis.offset.yearly_report:
    authority: bis
    says: after the first submission companies report once a year, not later than 15 June, on the preceding calendar year
    editions:
      - section: 701.4(b)
        texts: [cfr15.701.4-2002.b.s3]
        from: 1994-12-02
        shown: 2002-01-01
        read: 2002-01-01
        to: 2010-01-21
        edition: CFR revised as of 1 January 2002
        note: the first report was due on 15 March 1995
      - section: 701.4
        texts: []
        from: 2010-01-22
        shown: 2010-01-22
        read: 2025-05-21
        edition: 74 FR 68136, yearly notices to 90 FR 21738
        note: the current words of 701.4 were not read; the notices of 2018 to 2025 repeat 15 June
  bis.offset.who_reports:
    authority: bis
    says: to avoid double counting a firm reports what it answers for itself to the foreign customer; primes report for subcontractors
    editions:
      - section: 701.4(a)
        texts: [cfr15.701.4-2002.a]
        from: 1994-12-02
        shown: 2002-01-01
        read: 2002-01-01
        to: 2010-01-21
        edition: CFR revised as of 1 January 2002
      - section: "701.4"
        texts: []
        from: 2010-01-22
        edition: wording not read
        note: amended by 74 FR 68136; whether and where the present section still says it was not read
  bis.offset.transactions:
    authority: bis
    says: the yearly report lists the offset transactions completed in the year; the notices name a floor of $250,000 of claimed credit
    editions:
      - section: 701.4(d)
        texts: [cfr15.701.4-2002.d.1]
        from: 1994-12-02
        shown: 2002-01-01
        read: 2002-01-01
        to: 2010-01-21
        edition: CFR revised as of 1 January 2002
        note: it says should include an itemized list, and names no floor
      - section: 701.4, as the yearly notices tell it
        texts: []
        from: 2010-01-22
        shown: 2015-05-21
        read: 2025-05-21
        edition: summaries of the notices of 21 May 2015 (80 FR 29299) to 21 May 2025 (90 FR 21738)
        note: they say that firms are required to report transactions with $250,000 or more of credit; the paragraph of the section was not read
  bis.offset.confidential:
    authority: bis
    says: BIS does not publicly disclose what firms report unless the firm authorises it in writing; aggregated use is allowed
    editions:
      - section: 701.5
        texts: [cfr15.701.5.a, cfr15.701.5.b, cfr15.701.5.c]
        shown: 2026-04-05
        read: 2026-04-05
        edition: eCFR of 5 April 2026
  policy1990.no_usg_party:
    authority: policy1990
    says: no U.S. agency shall encourage, enter directly into, or commit U.S. firms to any offset in a military export
    editions:
      - {section: first item, texts: [pres1990.b1], from: 1990-04-16, shown: 1990-04-16, read: 2026-02-17, edition: statement of 16 April 1990,
         note: "DFARS 225.7306 still cites it"}
  policy1990.funds:
    authority: policy1990
    says: U.S. Government funds shall not finance offsets in security assistance, except under policies and procedures then established
    editions:
      - {section: second item, texts: [pres1990.b2], from: 1990-04-16, shown: 1990-04-16, read: 2026-02-17, edition: statement of 16 April 1990}
  policy1990.earlier_agreements:
    authority: policy1990
    says: duties under international agreements entered into before the policy are not affected
    editions:
      - {section: third item, texts: [pres1990.b3], from: 1990-04-16, shown: 1990-04-16, read: 2026-02-17, edition: statement of 16 April 1990}
  policy1990.companies_decide:
    authority: policy1990
    says: whether to engage in offsets, and negotiating and carrying them out, rests with the companies
    editions:
      - {section: fourth item, texts: [pres1990.b4], from: 1990-04-16, shown: 1990-04-16, read: 2026-02-17, edition: statement of 16 April 1990}
  policy1990.exceptions:
    authority: policy1990
    says: the President approves any exception through the National Security Council
    editions:
      - {section: fifth item, texts: [pres1990.b5], from: 1990-04-16, shown: 1990-04-16, read: 2026-02-17, edition: statement of 16 April 1990}
  pl102_558.no_usg_party:
    authority: pl102_558
    says: it is the policy of the Congress that no U.S. agency shall encourage, enter directly into, or commit U.S. firms to any offset
    editions:
      - {section: 123(a)(1), texts: [pl102-558.123.a.lead, pl102-558.123.a.1], from: 1992-10-28, shown: 1992-10-28, edition: Statutes at Large}
  pl102_558.funds:
    authority: pl102_558
    says: U.S. Government funds shall not finance offsets in security assistance, except under policies and procedures of 1 March 1992
    editions:
      - {section: 123(a)(2), texts: [pl102-558.123.a.lead, pl102-558.123.a.2], from: 1992-10-28, shown: 1992-10-28, edition: Statutes at Large}
  pl102_558.earlier_agreements:
    authority: pl102_558
    says: duties under international agreements entered into before 1 March 1992 are not affected
    editions:
      - {section: 123(a)(3), texts: [pl102-558.123.a.lead, pl102-558.123.a.3], from: 1992-10-28, shown: 1992-10-28, edition: Statutes at Large}
  pl102_558.companies_decide:
    authority: pl102_558
    says: whether to engage in offsets, and negotiating and carrying them out, rests with the companies
    editions:
      - {section: 123(a)(4), texts: [pl102-558.123.a.lead, pl102-558.123.a.4], from: 1992-10-28, shown: 1992-10-28, edition: Statutes at Large}
  pl102_558.exceptions:
    authority: pl102_558
    says: the President may approve an exception after receiving the recommendation of the National Security Council
    editions:
      - {section: 123(b), texts: [pl102-558.123.b], from: 1992-10-28, shown: 1992-10-28, edition: Statutes at Large}
  itar.treaty.offset_statement:
    authority: itar
    says: the notice on a large treaty-exempt export says whether an offset agreement is final to be entered into, and describes it
    editions:
      - section: 126.16(o)(2)(ii), 126.17(o)(2)(ii)
        texts: [cfr22.126.16.o.2.lead, cfr22.126.16.o.2.ii, cfr22.126.17.o.2.lead, cfr22.126.17.o.2.ii]
        shown: 2025-01-27
        read: 2025-01-27
        edition: eCFR of 27 January 2025
  itar.penalty.incentive_payments:
    authority: itar
    says: the civil penalty ceiling for a prohibited incentive payment, adjusted each year
    editions:
      - section: 127.10(a)(1)(ii)
        texts: [cfr22.127.10.a.1.lead, cfr22.127.10.a.1.ii]
        shown: 2025-01-27
        read: 2025-01-27
        edition: eCFR of 27 January 2025
        note: the figure is printed $1,055.721, evidently $1,055,721; later amounts were not read

"""###),
    ("codes.yaml", ###"""
# Code tables: the closed lists of values that a case file may hold. A column says what a value counts as, so that no rule repeats a list.
# `none` is a value here, never an empty field. No value is a word that other YAML readers would turn into true or false.
codes:
  marking:
    title: marking
    source: SAMM C5.5.5.8; DSCA 25-79
    # The order counts, lowest first: the highest marking of the pack and the case stands on every report.
    # PROPRIETARY below CUI is our choice; no text read ranks the two.
    values:
      UNCLASSIFIED: Unclassified
      PROPRIETARY: Proprietary
      CUI: Controlled Unclassified Information
      CONFIDENTIAL: Confidential
      SECRET: Secret

  program:
    title: program
    source: PGI 225.7300(a)
    values:
      fms: Foreign Military Sales
      bpc: Building Partner Capacity

  case_type:
    title: type of case
    source: DFARS 225.7300(b)
    # The type of order, not the Case Category Code of DSAMS.
    values:
      defined_order: Defined Order
      blanket_order: Blanket Order
      clssa_fmso_i: CLSSA, Foreign Military Sales Order I
      clssa_fmso_ii: CLSSA, Foreign Military Sales Order II

  status:
    title: status of a case
    source: ours, after the DSAMS milestones
    # In the order of a case's life; it must agree with the milestones.
    values:
      lor_received: Letter of Request received
      in_development: in development
      in_writing: in writing
      in_review: in review
      proposed: proposed
      offered: offered to the purchaser
      accepted: accepted by the purchaser
      implemented: implemented
      executing: in execution
      supply_services_complete: supply and services complete
      interim_closed: interim closed
      closed: closed
      offer_expired: offer expired
      cancelled: cancelled

  purchaser_group:
    title: purchaser group
    source: SAMM Table C5.T13; 22 USC 2776(b)(6)
    # The table and the statute place NATO itself differently, so its organizations are a group of their own that a person decides.
    values:
      nato_or_listed_country: NATO country, Australia, Israel, Japan, Republic of Korea or New Zealand
      nato_organization: NATO organization
      other: another country or international organization

  term_of_sale:
    title: term of sale
    source: SAMM Table C9.T11; SAMM C6.3.9 sentence 1
    # Placing the cash terms together is our reading of the table; for the guarantee the text does not say, so a person decides.
    columns: {counts_as: [cash, repayable_fmf, not_repayable, undecided]}
    values:
      cash_with_acceptance: {label: Cash with Acceptance, counts_as: cash}
      cash_with_acceptance_balance_as_billed: {label: Cash with Acceptance/Balance as Billed, counts_as: cash}
      cash_prior_to_delivery: {label: Cash Prior to Delivery, counts_as: cash}
      caps: {label: CAPS, counts_as: cash}
      dependable_undertaking: {label: Dependable Undertaking, counts_as: cash}
      risk_assessed_payment_schedule: {label: Risk Assessed Payment Schedule, counts_as: cash}
      payment_on_delivery: {label: Payment on Delivery, counts_as: cash}
      fms_credit: {label: FMS Credit, counts_as: repayable_fmf}
      fmf_guarantee: {label: FMF Guarantee, counts_as: undecided}
      map_merger: {label: MAP Merger, counts_as: not_repayable}
      fms_credit_nonrepayable: {label: FMS Credit (Non-Repayable), counts_as: not_repayable}
      eda_grant: {label: Excess Defense Articles (EDA) Grant, counts_as: not_repayable}

  funding_source:
    title: source of funds
    source: P.L. 102-558 s.123(a)(2); 1990 policy
    # `us_appropriation`: is it money that the Congress appropriated. `allowed`: may it pay for offsets; an empty cell where that does not arise or
    # the text does not say. Both columns are our reading.
    columns:
      us_appropriation: [appropriated, not_appropriated, undecided]
      allowed: [allowed, barred, undecided]
    values:
      national_funds: {label: national funds of the purchaser, us_appropriation: not_appropriated}
      fmf_repayable: {label: repayable FMF, us_appropriation: appropriated, allowed: allowed}
      fmf_nonrepayable: {label: non-repayable FMF, us_appropriation: appropriated, allowed: barred}
      fmf_guaranteed_loan: {label: loan guaranteed with FMF, us_appropriation: undecided}
      map_merger: {label: MAP Merger funds, us_appropriation: appropriated, allowed: barred}
      eda_grant: {label: grant of excess defense articles, us_appropriation: undecided}
      bpc_appropriation: {label: Building Partner Capacity appropriation, us_appropriation: appropriated, allowed: undecided}
      other_usg: {label: other U.S. Government funds, us_appropriation: appropriated, allowed: barred}

  source_code:
    title: source code
    source: LOA column 5; DFARS 225.7300(b)
    # `procured`: does the line come from a new buy, to which the DFARS part on FMS applies.
    columns: {procured: [procured, not_procured, mixed]}
    values:
      S: {label: stock or work by DoD personnel, procured: not_procured}
      P: {label: new procurement, procured: procured}
      R: {label: 'rebuild, repair or modification by the U.S. Government', procured: not_procured}
      X: {label: mixed or not determined, procured: mixed}
      E: {label: 'excess, as is', procured: not_procured}
      F: {label: Special Defense Acquisition Fund, procured: not_procured}

  pricing_kind:
    title: kind of pricing response
    source: SAMM Table C5.T5; DSCA 26-65
    values:
      pa: price and availability data
      rom: rough order of magnitude pricing

  loa_document_kind:
    title: kind of LOA document
    source: SAMM C6.7.1.1, C6.7.2.1, C6.7.3.1, C6.7.3.3
    values:
      basic: basic LOA
      amendment: Amendment
      modification: Modification
      concurrent_modification: Concurrent Modification
      pen_and_ink: pen and ink change
      restatement: restated offer
      counteroffer: counteroffer

  agreement_state:
    title: state of an offset agreement
    source: 22 USC 2776(e)
    values:
      none: none is proposed
      proposed: proposed
      signed: signed

  party_kind:
    title: kind of party
    source: SAMM C6.3.9 sentence 2; DFARS 225.7306
    values:
      us_firm: U.S. firm
      foreign_firm: foreign firm
      foreign_government: foreign government or international organization
      usg: U.S. Government

  offset_kind:
    title: kind of offset
    source: DFARS 202.101
    values:
      direct: direct
      indirect: indirect
      both: direct and indirect

  offset_definition:
    title: definition of an offset
    source: DFARS 202.101; PGI 225.7303-2
    values:
      dfars_202_101: the definition of DFARS 202.101
      pgi_older_wording: the older wording of PGI 225.7303-2
      other: another definition

  condition_document:
    title: kind of proof that the offset is a condition of the sale
    source: DFARS 225.7303-2(a)(3)(iv)
    values:
      signed_offset_agreement: signed offset agreement
      other: other documentation
      none: no document

  item_list:
    title: control list of the item
    source: 15 CFR 701.2; 81 FR 10472
    values:
      usml: U.S. Munitions List
      series_600: 600 series
      series_600_excepted: 600 series item that the definition excepts
      other: neither list

  usg_act:
    title: kind of U.S. Government act
    source: DFARS 225.7303-2(a)(3)(iii)
    values:
      acceptance: acceptance
      surveillance: surveillance
      tracking: tracking
      enforcement: enforcement
      payment: payment

  cn_authority:
    title: notification authority
    source: 22 USC 2776(b)(1), (b)(5)
    values:
      aeca_36b1: AECA 36(b)(1) certification
      aeca_36b5a: AECA 36(b)(5)(A) report
      aeca_36b5c: AECA 36(b)(5)(C) certification

  offset_item:
    title: value of the offset item
    source: 22 USC 2776(b)(1), (c)(1)
    values:
      proposed: an offset agreement is proposed
      none: no offset agreement is proposed
      not_known: not known on the day of transmittal
      missing: the item is missing

  statement_class:
    title: class of offset statement
    source: wordings of released notices; the column is our reading
    # What a statement of this class says about the offset item of the notification. A release is not the certification itself.
    columns: {offset_item: [proposed, none, not_known, missing]}
    values:
      none_known: {label: no known offset agreement, offset_item: not_known}
      none_categorical: {label: no offset agreement, offset_item: none}
      absent: {label: no statement at all, offset_item: missing}
      expected_terms_undetermined: {label: 'offsets expected, terms not determined', offset_item: proposed}
      requested_terms_undetermined: {label: 'offsets requested, terms not determined', offset_item: proposed}
      typically_requested: {label: 'the purchaser usually asks for offsets, none stated', offset_item: not_known}
      expected_if_accepted: {label: offsets required if the proposal is accepted, offset_item: proposed}
      details_unknown: {label: 'an offset agreement is possible, details not known', offset_item: proposed}
      anticipated_required_by_purchaser_law: {label: "offsets required by the purchaser's law or procedure", offset_item: proposed}

  network:
    title: network
    source: SAMM Figure C5.F12 note 2; SAMM C5.5.5.1.1.3
    values:
      siprnet: SIPRNET
      niprnet: NIPRNET
      other: another way

  treaty_exemption:
    title: treaty exemption
    source: 22 CFR 126.16, 126.17
    values:
      none: no treaty exemption
      australia_126_16: Australia, 22 CFR 126.16
      united_kingdom_126_17: United Kingdom, 22 CFR 126.17

  communication_act:
    title: kind of communication
    source: SAMM C6.3.9 sentences 2 and 3; SAMM C6.3.9.3; DFARS 225.7306
    # What one message or meeting did, seen from the side that did it. A fact about the talk, never its content.
    columns: {side: [purchaser, usg]}
    values:
      asked_about_offset: {label: asked about the offset, side: purchaser}
      asked_whether_costs_included: {label: asked whether offset costs are in the price, side: purchaser}
      requested_offsets: {label: asked for offsets, side: purchaser}
      told_who_is_responsible: {label: said that the U.S. firm is responsible for the offset, side: usg}
      referred_to_contractor: {label: sent the question to the contractor, side: usg}
      confirmed_inclusion: {label: confirmed that offset costs are in the price, side: usg}
      discussed_nature: {label: discussed the nature of the offset, side: usg}
      discussed_terms: {label: discussed the terms of the offset, side: usg}
      gave_amount: {label: gave an amount of offset costs, side: usg}
      gave_share_or_breakdown: {label: gave a share or a breakdown of offset costs, side: usg}
      encouraged_offset: {label: encouraged an offset, side: usg}
      committed_us_firm: {label: committed a U.S. firm to an offset, side: usg}

  document_type:
    title: type of document
    source: SAMM C6.2.4 to C6.2.6; DSCA 16-03; the list is ours
    values:
      lor: Letter of Request
      lor_checklist: Letter of Request checklist
      pricing_response: price and availability or rough order of magnitude response
      mor: Memorandum of Request
      mtds: Manpower and Travel Data Sheet
      pricing_worksheet: pricing worksheet
      pcm_minutes: minutes of the pre-countersignature meeting
      cn_package: congressional notification package
      cn_transmittal: congressional notification as transmitted
      offset_certificate: 'Offset Certificate itself, which never lies in a package: named with `held_by` only'
      offset_certificate_stub: 'note that an Offset Certificate exists, without its content'
      loa_basic: basic LOA
      loa_as_was: As-Was document
      loa_prior_offer: earlier offer of a restated case
      amendment: Amendment
      modification: Modification
      pen_and_ink: pen and ink change
      implementing_instructions: implementing instructions
      case_directive: case directive
      contract: contract
      contract_mod: contract modification
      offset_evidence: proof that the offset is a condition of the sale
      requisition: requisition
      shipping: shipping document
      bill_of_lading: bill of lading
      billing: billing document
      accounting: accounting document
      sdr: supply discrepancy report
      worksheet: work sheet
      correspondence: correspondence
      waiver: waiver
      exception_to_policy: exception to policy
      closure_certificate: closure certificate

"""###),
    ("contacts.yaml", ###"""
# Where to ask, from public text only: offices, never persons. Addresses change and are left out: they stand where the cited text stands.
# The points of contact within the implementing agencies are in the reference guide of SAMM C6.3.9.4, which is not public; an overlay may add them.
#
#   about   what to ask or send there
#   cites   the passage that says so
#   basis   A the passage names the office for it; D that this is the office to turn to is our reading
contacts:
  title: Public offices to turn to on offsets in Foreign Military Sales
  as_of: 2025-12-07
  not_public: the points of contact within the implementing agencies (SAMM C6.3.9.4)
  overlay_adds: contacts of an office, under the same keys, with the marking of the overlay

offices:
  - role: dsca_iops_wpn
    office: DSCA, Office of International Operations, Weapons Directorate (IOPS/WPN)
    ask:
      - {about: offset policy, cites: [samm.guide.inquiries], basis: A}
      - {about: 'what to do after offset terms or costs were discussed with a purchaser', cites: [samm.guide.inquiries], basis: D}
  - role: dsca_fo_ogc
    office: DSCA, Office of the General Counsel (FO/OGC)
    ask:
      - {about: law on offsets, cites: [samm.guide.inquiries], basis: A}
      - {about: 'what the text leaves open: FMF Guarantee, funds of a Building Partner Capacity case, a conflicting agreement between governments',
         cites: [samm.guide.inquiries, dfars.conflicting_agreement], basis: D}
  - role: dsca_spp_epa
    office: DSCA, Office of Strategy, Plans, and Policy, Execution Policy and Analysis Directorate (SPP/EPA)
    ask:
      - {about: access to the CAC-enabled SAMM that holds the reference guide, cites: [samm.guide.inquiries], basis: A,
         note: "named by DSCA Policy 25-79, not by C6.3.9.4 itself"}
  - role: dsca_iops_gex
    office: DSCA, Office of International Operations, Global Execution Directorate, CN team (IOPS/GEX)
    ask:
      - {about: the congressional notification and its offset statement,
         cites: [samm.offsets.cn_states_costs, samm.cn.offset_in_policy_justification], basis: D}
      - {about: 'the Offset Certificate, sent by SIPRNET together with the unclassified package', cites: [samm.cn.classified_attachments], basis: A}
      - {about: which notification a change of the case needs, cites: [samm.cn.before_offer, samm.cn.enhancements], basis: D}
  - role: dsca_iops_gex_cwd
    office: DSCA, Office of International Operations, Case Writing and Development Division (IOPS/GEX/CWD)
    ask:
      - {about: 'LOA notes, the old offset note among them', cites: [samm.loa_preparation.cwd_column, note.offset_costs.usage], basis: D}
  - role: dsca_iops_cpd
    office: DSCA, Office of International Operations, Country Portfolio Director (IOPS CPD)
    ask:
      - {about: coordination before a purchaser hears of a large price rise, cites: [samm.price_rise.coordinated], basis: A}
  - role: dsca_obo_cfd
    office: DSCA, Office of Business Operations, Country Finance Director (OBO CFD)
    ask:
      - {about: coordination before a purchaser hears of a large price rise, cites: [samm.price_rise.coordinated], basis: A}
  - role: dsca_obo_fpre
    office: DSCA, Office of Business Operations (OBO; OBO/FPRE/FP for pen and ink changes)
    ask:
      - {about: changes of the terms of sale and exceptions for a case, cites: [samm.terms.revisions], basis: A}
      - {about: 'concurrence with a significant pen and ink change to an Amendment, together with DSCA (SPP)',
         cites: [samm.changes.pen_and_ink], basis: A}
  - role: dsca_iops_rex
    office: DSCA, Office of International Operations, DCC Manager (IOPS/REX)
    ask:
      - {about: approval of a direct commercial contract financed with FMF, cites: [samm.fmf.dcc], basis: A}
  - office: DSCA, Office of International Operations (IOPS)
    ask:
      - {about: 'early discussion of a request to use FMF for offsets, together with State (PM)', cites: [samm.fmf.restricted_items], basis: A}
  - office: Director, DSCA
    ask:
      - {about: questions on the provisions about the purchaser's part in contract negotiations, cites: [samm.negotiations.questions], basis: A}
  - role: state_pm
    office: Department of State, Bureau of Political-Military Affairs (State (PM))
    ask:
      - {about: whether FMF may pay for a generally restricted item such as offsets, cites: [samm.fmf.restricted_items], basis: A}
      - {about: 'commercial export licenses and treaty exemptions, with their statements on offsets',
         cites: [aeca.licences.offset_item, itar.treaty.offset_statement], basis: D}
      - {about: the ban on incentive payments, cites: [itar.penalty.incentive_payments, aeca.incentive_payments.barred], basis: A}
  - role: commerce_bis
    office: Department of Commerce, Bureau of Industry and Security (BIS)
    ask:
      - {about: 'the yearly report of offset agreements and transactions', cites: [bis.offset.purpose, bis.offset.yearly_report], basis: A}
      - {about: protection of what a firm reported and its authorization to disclose, cites: [bis.offset.confidential], basis: A}
  - role: contracting_officer
    office: the contracting officer of the contract
    ask:
      - {about: 'where the contractor discloses the amount of the offset costs in the price, and submits proof that the purchaser made the
         offset a condition',
         cites: [samm.procurements.contractor_discloses_amount, dfars.offset.indirect_deemed_reasonable], basis: A}
  - role: us_contractor
    office: the U.S. contractor of the sale
    ask:
      - {about: 'all questions of a purchaser about an offset agreement, its cost included', cites: [samm.disclosure.direct_to_contractor], basis: A}

"""###),
    ("faq.yaml", ###"""
# Eleven questions on offsets in FMS that a public page asked (DPAP, "Offsets of Foreign Military Sales", archived 9 January 2009), with what public
# text supports today.
#
# THE ANSWERS ARE NOT THOSE OF THAT PAGE. Its answers 2 to 11 were not read, of answer 1 only the first words, and it is older than the rules of 2015
# and 2018. The questions are put in our words. Nor are these the questions and answers of the reference guide of SAMM C6.3.9.4, which are not public.
#
#   basis        how the text behind the answer was read: A in full, B in part or from an excerpt, C from another source, D our reading
#   confidence   how far that text answers this question: high, medium, low
#   not_public   what nobody outside can tell, where that is so
#   rules        the rules that act on it
faq:
  title: Questions on offsets, answered from public text only
  disclaimer: >-
    Answers of check-offset, from current public text in its own words; not the answers of the archived page that asked, not those of the reference
    guide of SAMM C6.3.9.4, and not a determination by any agency.
  questions_from: DPAP, "Offsets of Foreign Military Sales", archived 9 January 2009
  as_of: 2026-05-22

questions:
  - number: 1
    question: What is an offset in a Foreign Military Sale?
    answer: >-
      A benefit or obligation that a contractor agrees with a foreign government or an international organization, as an inducement or condition for
      buying under FMS. It is direct if it is directly related to the item and integral to what the FMS contract delivers, indirect if it is neither.
      That is the definition of DFARS 202.101 since 29 June 2018. PGI 225.7303-2 still has older words (indirect: unrelated to the item), the Arms
      Export Control Act counts only undertakings to buy or to promote buying in the purchaser's country, and the reporting rules count any
      compensation required as a condition of purchase: one deal can be an offset for one rule and not for another.
    cites: [dfars.offset.definition, pgi.offset.definitions, aeca.offset.definition, bis.offset.definition]
    basis: A
    confidence: high
    rules: [OFF-SCOPE-002, OFF-CN-001, OFF-BIS-001, OFF-BIS-004, OFF-INC-001]

  - number: 2
    question: What is DoD's position on offsets?
    answer: >-
      DoD does not encourage offsets, does not enter into them and does not commit U.S. firms to them. Whether to engage in offsets, and negotiating
      and carrying them out, is for the companies. The policy is that of the President of 16 April 1990, which the Congress declared in 1992; only the
      President approves an exception. A purchaser who asks for offsets should be told that the U.S. firm is responsible.
    cites:
      - dfars.offset.non_involvement
      - samm.offsets.no_usg_party
      - samm.offsets.purchaser_informed
      - policy1990.no_usg_party
      - policy1990.companies_decide
      - policy1990.exceptions
      - pl102_558.no_usg_party
      - pl102_558.companies_decide
      - pl102_558.exceptions
    basis: A
    confidence: high
    rules: [OFF-USG-001, OFF-USG-002, OFF-USG-003, OFF-USG-006, OFF-CTR-005]

  - number: 3
    question: Which offset costs may be priced, only those of administering the offset?
    answer: >-
      All costs that the contractor incurs for the offset agreement, if the LOA is financed wholly by purchaser cash or repayable FMF; none if the
      money need not be repaid. Recovery has not been limited to administrative costs since 14 September 1999. For FMF Guarantee the text does not
      say.
    cites: [dfars.offset.recoverable, samm.offsets.wholly_cash_or_repayable, samm.offsets.nonrepayable_barred, dfars.nonrepayable.not_recoverable]
    basis: B
    confidence: high
    note: the present words were read in full (A), those of 1999 only in a summary (B)
    not_public: how the reference guide treats FMF Guarantee, MAP Merger and Building Partner Capacity cases
    rules: [OFF-FUND-001, OFF-FUND-002, OFF-FUND-003, OFF-FUND-004, OFF-FUND-005, OFF-FUND-006, OFF-FUND-007, OFF-FUND-010]

  - number: 4
    question: Do offset costs get a contract line of their own?
    answer: >-
      On the LOA they should be part of the unit cost of the lines, in the pricing data as in the LOA itself; lines say whether they provide articles,
      services or training. That no line may be for offsets alone is our reading of that. No text that was read speaks of contract line items.
    cites: [samm.offset_costs.in_unit_cost, samm.lines.identified, samm.pa.include_offset_costs]
    basis: D
    confidence: medium
    note: unit cost is A; the rest is our reading
    not_public: whether the reference guide says anything on contract line items
    rules: [OFF-PRC-001, OFF-PRC-002, OFF-PRC-003, OFF-USG-004]

  - number: 5
    question: Without a detailed estimate, may offset costs stay unpriced and be definitized later?
    answer: >-
      No text on offsets says so. Indirect offset costs need no analysis of their own once the contractor has shown that the purchaser made the offset
      a condition, so a detailed estimate of them is not what holds up the price. An action that leaves the price open is an undefinitized contract
      action; for FMS it needs agreement within 180 days of a qualifying proposal and approval by the head of the contracting activity. Costs should
      be in the price before the LOA is sent for acceptance; costs that come in after implementation need an Amendment or Modification.
    cites:
      - dfars.offset.indirect_deemed_reasonable
      - dfars.uca.fms
      - samm.procurements.before_loa_transmittal
      - samm.procurements.later_needs_loa_change
    basis: D
    confidence: medium
    note: each text was read in full; that together they answer this question is ours
    not_public: whether the reference guide has a practice for offset costs that are not yet estimated
    rules: [OFF-CTR-003, OFF-KO-004, OFF-KO-007, OFF-PRC-003, OFF-PRC-004]

  - number: 6
    question: May the contracting officer ask for the offset agreement?
    answer: >-
      No text that was read gives the contracting officer a general right to a copy. To have indirect offset costs deemed reasonable, the contractor
      must submit the signed agreement or other documentation that shows the condition; without it the costs are analyzed. Apart from that, the
      contractor must disclose to the contracting officer the amount of the estimated offset costs in the price.
    cites: [dfars.offset.indirect_deemed_reasonable, samm.procurements.contractor_discloses_amount]
    basis: A
    confidence: medium
    note: that there is no general right rests on not having found one
    rules: [OFF-CTR-002, OFF-CTR-003, OFF-CTR-004, OFF-KO-004]

  - number: 7
    question: If the Government integrates a system from several contractors, is there one offset agreement?
    answer: >-
      No text that was read answers this. An offset agreement is between the FMS customer and a U.S. contractor, apart from the LOA and the contract,
      and the Government can be no party to one, also not as integrator. Each contractor would therefore have its own, or contractors would settle it
      among themselves; that is our reading.
    cites: [dfars.offset.independent, dfars.offset.non_involvement, samm.offsets.no_usg_party]
    basis: D
    confidence: low
    not_public: any practice for systems with several contractors
    rules: [OFF-USG-001, OFF-CTR-005, OFF-USG-004]

  - number: 8
    question: Who decides that an offset is fulfilled, and who enforces it?
    answer: >-
      The purchaser and the contractor, under their agreement. The Government has no obligation to administer or satisfy it or to bear its cost, and
      offsets are not within the scope of the DoD contracts that fill the LOA. The texts deny an obligation; that a U.S. office should not track or
      accept offset performance either is our reading.
    cites: [dfars.offset.usg_no_obligation, dfars.offset.independent, stc.offsets.condition_2_8]
    basis: D
    confidence: medium
    rules: [OFF-USG-005, OFF-USG-004]

  - number: 9
    question: If the purchaser competed the whole system, may the contracting officer rely on that competition for one component?
    answer: >-
      Where the foreign government held a competition that gave adequate price competition, certified cost or pricing data are not to be required, and
      the contracting officer should consult the government to find out. Whether a competition for the whole system counts for one component, no text
      that was read says.
    cites: [dfars.fms.purchaser_competition, samm.competition.no_certified_data]
    basis: A
    confidence: low
    note: the rule is A; the part on one component is not answered
    not_public: any practice on components
    rules: [OFF-KO-006]

  - number: 10
    question: May the purchaser join fact-finding and cost negotiation?
    answer: >-
      Purchasers should be encouraged to take part in discussions on specifications, schedules and trade-offs of price and performance. How far they
      take part in negotiations is for the contracting officer to decide after consulting the contractor. They may not observe or take part where
      certified cost or pricing data are involved, unless a deviation is granted, and they get no proprietary data that the contractor has not
      released. The nature and details of an offset are not discussed with the purchaser at all; those questions go to the contractor.
    cites:
      - dfars.purchaser_involvement
      - samm.negotiations.participation
      - samm.price_information
      - samm.disclosure.no_discussion
      - samm.disclosure.direct_to_contractor
    basis: A
    confidence: high
    rules: [OFF-DISC-001, OFF-DISC-003, OFF-DISC-005, OFF-DISC-006]

  - number: 11
    question: May an FMS contract have incentives?
    answer: >-
      Yes: a contract may include incentive clauses for early performance, and case manager and contracting officer keep the contract consistent with
      the LOA. No text that was read joins such clauses to offsets. Incentive payments to other U.S. persons to satisfy an offset are another matter:
      the Arms Export Control Act forbids them.
    cites: [samm.incentive_clauses, aeca.incentive_payments.barred]
    basis: A
    confidence: medium
    note: the question may have meant more than incentives for early performance
    rules: [OFF-INC-001]

"""###),
    ("pack.yaml", ###"""
# Public policy on offsets in Foreign Military Sales. Everything in this folder rests on text that anyone may read.
pack: samm-c6.3.9
format: rule-pack/1
title: Offsets in Foreign Military Sales, SAMM C6.3.9 and the public text beside it
version: 0.1.0
marking: UNCLASSIFIED
case_schema: fms-case/1
disclaimer: Checked against public text only, without the CUI reference guide of SAMM C6.3.9.4; this is not a determination by any agency.

"""###),
    ("parameters.yaml", ###"""
# Values that change with time. A rule reads `param.NAME`; the day that picks the value is the rule's anchor, or its `window.parameters`.
parameters:
  bis_due_month:
    title: month in which the yearly offset report to Commerce (BIS) is due, by the year in which the agreement was signed
    type: integer
    values:
      - {to: 1994-12-31, value: 3, cites: [bis.offset.yearly_report]}        # the first report was due on 15 March 1995
      - {from: 1995-01-01, value: 6, cites: [bis.offset.yearly_report]}
  bis_due_day:
    title: day of the month on which the yearly offset report to Commerce (BIS) is due
    type: integer
    values:
      - {to: 1994-12-31, value: 15, cites: [bis.offset.yearly_report]}
      - {from: 1995-01-01, value: 15, cites: [bis.offset.yearly_report]}
  offset_clause_provision:
    title: number of the provision that the solicitation must contain for clause 252.215-7014 to be prescribed
    type: text
    values:
      - {to: 2026-03-15, value: "252.215-7010", cites: [dfars.clause.prescription]}
      - {from: 2026-03-16, value: "252.215-7994", cites: [dfars.clause.prescription]}     # class deviation 2026-O0048

"""###),
    ("roles.yaml", ###"""
# Who does what about offsets, in public text. Offices and functions, never persons; a service's office is data of a case under `offices`.
# The roles as the CUI reference guide defines them are not public, and nothing here claims to know them.
# A role without duties has none in the text read; it is named because a fact or a message may come from it.
roles:
  implementing_agency:
    title: implementing agency
    short: IA
    side: usg
    duties:
      - {duty: tells the purchaser that the U.S. firm negotiates the offset and answers for it, cites: [samm.offsets.purchaser_informed]}
      - {duty: puts the offset costs that the contractor provides into the pricing data, cites: [samm.pa.include_offset_costs]}
      - {duty: puts offset costs into the unit cost of the lines, cites: [samm.offset_costs.in_unit_cost, samm.lines.identified]}
      - {duty: has offset costs in the price before the LOA is offered, cites: [samm.procurements.before_loa_transmittal]}
      - {duty: 'prepares offset information, pricing, terms of sale and notification information', cites: [samm.loa_preparation.ia_column]}
      - duty: tells DSCA with every congressional notification whether offset costs are included, and the amount if known
        cites: [samm.offsets.cn_states_costs]
      - {duty: 'says in the Policy Justification, if known, whether an offset agreement is proposed', cites: [samm.cn.offset_in_policy_justification]}
      - {duty: sends an Offset Certificate when details of a proposed offset agreement are known, cites: [samm.cn.offset_certificate]}
      - duty: keeps the Offset Certificate on separate pages and sends it by SIPRNET, marked CONFIDENTIAL
        cites: [samm.cn.classified_attachments, samm.cn.certificate_confidential]
      - {duty: keeps offset details out of unclassified notification documents, cites: [samm.cn.public_information]}
      - {duty: offers nothing before the notifications that are required are complete, cites: [samm.cn.before_offer, samm.cn.thresholds]}
      - duty: covers offset costs added after implementation by an LOA Amendment or Modification
        cites: [samm.procurements.later_needs_loa_change, samm.changes.scope, samm.changes.description]
      - duty: stays out of talk about offset costs beyond confirming that they are included
        cites: [samm.disclosure.ia_stays_out_of_costs, samm.disclosure.inclusion_may_be_confirmed]
      - {duty: sends the purchaser to the contractor with questions about the offset, cites: [samm.disclosure.direct_to_contractor]}
      - duty: provides a price increase Modification before the accrued costs that are reported pass the estimate
        cites: [samm.changes.monitoring_funds]
      - duty: neither enters into an offset agreement nor commits a U.S. firm to one
        cites: [samm.offsets.no_usg_party, dfars.offset.non_involvement]
      - duty: encourages no offset
        cites: [dfars.offset.non_involvement, pl102_558.no_usg_party, policy1990.no_usg_party]
      - duty: finances no offset with U.S. Government funds, save under policies of 1 March 1992
        cites: [pl102_558.funds, policy1990.funds]
      - duty: judges offset costs again when the terms of sale change
        cites: [samm.terms.revisions, samm.offsets.wholly_cash_or_repayable]
  case_manager:
    title: case manager
    short: CM
    side: usg
    duties:
      - {duty: keeps the case files and source documents for 10 years after closure, cites: [samm.case_files.kept]}
      - {duty: coordinates news of a large price rise with DSCA before the purchaser hears of it, cites: [samm.price_rise.coordinated]}
      - {duty: does not discuss the nature or details of an offset with the purchaser, cites: [samm.disclosure.no_discussion]}
      - {duty: sends the purchaser to the contractor with questions about the offset, cites: [samm.disclosure.direct_to_contractor]}
      - {duty: may confirm on request that offset costs are in the price, cites: [samm.disclosure.inclusion_may_be_confirmed]}
      - {duty: makes sure with the contracting officer that contract and LOA are consistent, cites: [samm.incentive_clauses]}
  contracting_officer:
    title: contracting officer
    short: KO
    side: usg
    duties:
      - {duty: receives the amount of the estimated offset costs from the contractor, cites: [samm.procurements.contractor_discloses_amount]}
      - duty: lets offset costs be recovered only on a case financed wholly by purchaser cash or repayable FMF
        cites: [dfars.offset.recoverable, dfars.nonrepayable.not_recoverable]
      - {duty: accepts documented indirect offset costs as reasonable, cites: [dfars.offset.indirect_deemed_reasonable]}
      - {duty: prices direct offset costs like other contract costs, cites: [dfars.fms.pricing]}
      - duty: does not require certified cost or pricing data to the extent that they relate to an indirect offset
        cites: [dfars.certified_data.indirect_offset, tina.offset.certified_data]
      - duty: requires no certified data where the purchaser held a competition with adequate price competition
        cites: [dfars.fms.purchaser_competition, samm.competition.no_certified_data]
      - duty: puts the clause on indirect offsets into the solicitation and the contract when their costs and the data are reasonably certain
        cites: [dfars.clause.prescription, dfars.clause.text]
      - {duty: helps the implementing agency to prepare the LOA and the pricing data, cites: [dfars.fms.preparation, pgi.loa.assist]}
      - {duty: 'puts the case identifier and the terms of the LOA into the contract', cites: [pgi.contracts.identifier]}
      - duty: gives the purchaser no proprietary data that the contractor has not released
        cites: [dfars.purchaser_involvement, samm.negotiations.participation, samm.price_information]
      - {duty: keeps to the limits on undefinitized contract actions for FMS, cites: [dfars.uca.fms]}
      - {duty: makes sure with the case manager that contract and LOA are consistent, cites: [samm.incentive_clauses]}
      - {duty: does not discuss the nature or details of an offset with the purchaser, cites: [samm.disclosure.no_discussion]}
  head_of_contracting_activity:
    title: head of the contracting activity
    short: HCA
    side: usg
    duties:
      - {duty: approves an undefinitized contract action for FMS or waives its limits, cites: [dfars.uca.fms]}
  us_contractor:
    title: U.S. contractor
    short: contractor
    side: contractor
    duties:
      - {duty: 'decides on the offset, negotiates it and answers for it', cites: [samm.offsets.purchaser_informed, dfars.offset.non_involvement]}
      - {duty: tells the implementing agency when its pricing includes offset costs, cites: [samm.procurements.contractor_informs_ia]}
      - {duty: discloses the amount of the estimated offset costs to the contracting officer, cites: [samm.procurements.contractor_discloses_amount]}
      - duty: submits proof that the purchaser made the indirect offset a condition, to have its costs deemed reasonable
        cites: [dfars.offset.indirect_deemed_reasonable]
      - {duty: answers the questions of the purchaser about the offset, cites: [samm.disclosure.direct_to_contractor]}
      - duty: reports offset agreements above $5 million to BIS each year
        cites: [dpa.offset.report, bis.offset.yearly_report, bis.offset.who_reports]
      - {duty: 'lists offset transactions with $250,000 or more of credit in that report', cites: [bis.offset.transactions]}
      - {duty: notifies the Secretary of Defense of a sale with an offset above $50 million, cites: [usc10.offset.notice]}
      - {duty: makes no incentive payment to another U.S. person to satisfy an offset, cites: [aeca.incentive_payments.barred]}
  purchaser:
    title: purchaser
    short: purchaser
    side: purchaser
    duties:
      - {duty: deals with the U.S. firm on the offset, cites: [samm.offsets.purchaser_informed, samm.disclosure.direct_to_contractor]}
      - {duty: finances the whole case by cash or repayable FMF if offset costs are to be recovered, cites: [samm.offsets.wholly_cash_or_repayable]}
      - {duty: is on notice through the LOA that indirect offset costs are deemed reasonable, cites: [dfars.offset.indirect_deemed_reasonable]}
  sco:
    title: security cooperation organization
    short: SCO
    side: usg
    duties:
      - {duty: 'makes the partner aware of the limits on FMF, and generally discourages FMF for offsets', cites: [samm.fmf.restricted_items]}
      - {duty: starts early discussion with DSCA and State and submits the justification, cites: [samm.fmf.restricted_items]}
      - {duty: encourages no offset, cites: [dfars.offset.non_involvement, pl102_558.no_usg_party, policy1990.no_usg_party]}
      - {duty: does not discuss the nature or details of an offset with the purchaser, cites: [samm.disclosure.no_discussion]}
  dcma:
    title: Defense Contract Management Agency
    short: DCMA
    side: usg
    duties:                                       # nothing names DCMA on offsets; it is bound like every U.S. Government office
      - {duty: is under no obligation to administer or satisfy an offset agreement, cites: [dfars.offset.usg_no_obligation]}
      - {duty: does not discuss the nature or details of an offset with the purchaser, cites: [samm.disclosure.no_discussion]}
  dfas:
    title: Defense Finance and Accounting Service
    short: DFAS
    side: usg
    duties: []
  dsca_iops_wpn:
    title: DSCA Office of International Operations, Weapons Directorate
    short: DSCA (IOPS/WPN)
    side: usg
    duties:
      - {duty: answers questions of offset policy, cites: [samm.guide.inquiries]}
  dsca_fo_ogc:
    title: DSCA Office of the General Counsel
    short: DSCA (FO/OGC)
    side: usg
    duties:
      - {duty: answers legal questions about offsets, cites: [samm.guide.inquiries]}
  dsca_spp_epa:
    title: DSCA Office of Strategy, Plans, and Policy, Execution Policy and Analysis Directorate
    short: DSCA (SPP/EPA)
    side: usg
    duties:                                       # the office is named by DSCA 25-79, which announced the guide
      - {duty: answers questions of access to the CAC-enabled SAMM that holds the reference guide, cites: [samm.guide.exists]}
  dsca_iops_gex:
    title: DSCA Office of International Operations, Global Execution Directorate
    short: DSCA (IOPS/GEX)
    side: usg
    duties:
      - {duty: 'transmits a notification that says, if known, whether an offset agreement is proposed', cites: [aeca.cn.offset_item]}
      - duty: receives Offset Certificates by SIPRNET and keeps them classified
        cites: [samm.cn.classified_attachments, samm.cn.certificate_confidential]
      - {duty: passes on a description of an offset agreement when a committee asks for it, cites: [aeca.cn.description_on_request]}
  dsca_iops_gex_cwd:
    title: DSCA Office of International Operations, Case Writing and Development Division
    short: DSCA (IOPS/GEX/CWD)
    side: usg
    duties:
      - duty: enters the standard LOA notes, so keeps the old offset note out of them
        cites: [samm.loa_preparation.cwd_column, note.offset_costs.usage]
  dsca_iops_cpd:
    title: DSCA Country Portfolio Director
    short: DSCA (IOPS) CPD
    side: usg
    duties:
      - {duty: coordinates messages on large price rises, cites: [samm.price_rise.coordinated]}
  dsca_iops_rex:
    title: DSCA Office of International Operations, Regional Execution Directorate
    short: DSCA (IOPS/REX)
    side: usg
    duties:
      - {duty: approves direct commercial contracts financed with FMF, cites: [samm.fmf.dcc]}
  dsca_obo_fpre:
    title: DSCA Office of Business Operations, Financial Policy and Regional Execution Directorate
    short: DSCA (OBO/FPRE)
    side: usg
    duties:
      - {duty: approves or starts changes of the terms of sale, cites: [samm.terms.revisions]}
      - {duty: concurs with significant pen and ink changes to Amendments, cites: [samm.changes.pen_and_ink]}
  dsca_obo_cfd:
    title: DSCA Country Finance Director
    short: DSCA (OBO) CFD
    side: usg
    duties:
      - {duty: coordinates messages on large price rises, cites: [samm.price_rise.coordinated]}
  state_pm:
    title: Department of State, Bureau of Political-Military Affairs
    short: State (PM)
    side: usg
    duties:
      - {duty: determines whether FMF may pay for a generally restricted item, cites: [samm.fmf.restricted_items]}
      - {duty: certifies commercial exports with their offset item, cites: [aeca.licences.offset_item]}
      - {duty: enforces the ban on incentive payments, cites: [aeca.incentive_payments.barred, itar.penalty.incentive_payments]}
  commerce_bis:
    title: Bureau of Industry and Security
    short: BIS
    side: usg
    duties:
      - {duty: receives the yearly offset reports of the firms, cites: [dpa.offset.report, bis.offset.purpose]}
      - {duty: protects what the firms report from disclosure, cites: [bis.offset.confidential, dpa.offset.report_protected]}
  secdef:
    title: Secretary of Defense
    short: SecDef
    side: usg
    duties:
      - {duty: may certify to Congress a memorandum that transfers technology in connection with an offset, cites: [usc10.offset.policy]}
      - {duty: receives notice of sales with an offset above $50 million, cites: [usc10.offset.notice]}
  president:
    title: President
    short: President
    side: usg
    duties:
      - {duty: certifies proposed sales to Congress with their offset item, cites: [aeca.cn.offset_item]}
      - {duty: alone approves an exception to the policy on offsets, cites: [pl102_558.exceptions, policy1990.exceptions]}
  congress:
    title: Congress
    short: Congress
    side: other
    duties:
      - {duty: may ask for a description of an offset agreement, cites: [aeca.cn.description_on_request]}
      - {duty: may ask for an analysis of a purchase that the United States makes in return, cites: [aeca.cn.us_counter_purchase]}
  export_applicant:
    title: export license applicant
    short: applicant
    side: contractor
    duties:
      - {duty: describes an offset agreement for the certification of a commercial export, cites: [aeca.licences.offset_item]}
      - {duty: states an offset agreement in the notice for an export under a treaty exemption, cites: [itar.treaty.offset_statement]}
  tool_operator:
    title: operator of this tool
    short: operator
    side: other
    duties:
      - {duty: keeps offset details out of unclassified case files, cites: [samm.cn.certificate_confidential, aeca.offset.confidential]}
      - {duty: keeps data of an offset report to BIS from disclosure, cites: [bis.offset.confidential]}

groups:
  # Every office that speaks or acts for the U.S. Government; Congress is not among them, because no rule is addressed to it.
  any_usg: [implementing_agency, case_manager, contracting_officer, head_of_contracting_activity, sco, dcma, dfas, dsca_iops_wpn, dsca_fo_ogc,
    dsca_spp_epa, dsca_iops_gex, dsca_iops_gex_cwd, dsca_iops_cpd, dsca_iops_rex, dsca_obo_fpre, dsca_obo_cfd, state_pm, commerce_bis, secdef,
    president]
  # Whose offices may decide what is for review, or accept a violation (decisions.yaml, waivers.yaml): a reading of ours, since no text says
  # it. The offices of `any_usg`; not the contractor, the purchaser, Congress or whoever runs this tool.
  may_decide: [implementing_agency, case_manager, contracting_officer, head_of_contracting_activity, sco, dcma, dfas, dsca_iops_wpn,
    dsca_fo_ogc, dsca_spp_epa, dsca_iops_gex, dsca_iops_gex_cwd, dsca_iops_cpd, dsca_iops_rex, dsca_obo_fpre, dsca_obo_cfd, state_pm,
    commerce_bis, secdef, president]

"""###),
    ("rules/contracting-officer.yaml", ###"""
# What the contracting officer does: certified cost or pricing data, the clause on indirect offsets, reasonableness, undefinitized actions.
# 10 U.S.C. 3703(a)(4), before 16 December 2022 cited as 2306a; DFARS 215.403-1(b)(ii) and 215.408(7), from 16 March 2026 215.403-270(a)(2) and
# 215.110-70(g); DFARS 217.7404(a), 225.7301 to 225.7303-2; PGI 225.7301(c).
rules:
  - id: OFF-KO-001
    title: no certified cost or pricing data are required for indirect offset costs
    scope: core
    family: certified_data
    cites: [dfars.certified_data.indirect_offset, tina.offset.certified_data, dfars.clause.text]
    for_each: {c: contracts}
    acts: contracting_officer
    informs: [us_contractor]
    severity: high
    window: {anchor: c.certified_data.requested}
    applies:
      - that: "c.offset_costs.included && c.offset_costs.kind in ['indirect', 'both']"
        says: the contract price includes indirect offset costs
      - that: "c.certified_data.requested.happened"
        says: certified cost or pricing data were requested
    requires:
      - that: "!c.certified_data.requested_for_indirect_offset"
        says: the request leaves out data on the indirect offset
        force: must
        basis: A
    message: certified cost or pricing data were requested for indirect offset costs, for which they may not be required
    remedy: withdraw the request as far as it covers the indirect offset, and tell the contractor so
    note: >-
      The section of the day is looked up by the day of the request. Since 16 March 2026 the DFARS says is not required where it said shall not be
      required; the statute still says shall not. Direct offset work abroad is outside the exception (OFF-KO-002).

  - id: OFF-KO-002
    title: the exception from certified data is not claimed for direct offset work
    scope: core
    family: certified_data_exception
    cites: [tina.offset.certified_data, dfars.certified_data.indirect_offset, dfars.offset.definition]
    for_each: {c: contracts}
    acts: contracting_officer
    informs: [us_contractor]
    severity: high
    # The DFARS exception and its definition of a direct offset took effect on 29 June 2018; when the exception of the statute began was not read.
    window: {anchor: c.certified_data.requested, from: 2018-06-29, shown: 2018-06-29}
    applies:
      - that: "c.offset_costs.included && c.offset_costs.kind in ['direct', 'both']"
        says: the contract price includes direct offset costs
      - that: "c.certified_data.required"
        says: certified cost or pricing data are otherwise required
    requires:
      - that: "!c.certified_data.exception_claimed_for_direct_offset"
        says: the exception is not claimed for direct offset work
        force: must
        else: review
        basis: D
        reading: >-
          the exception ends where the work is done in the foreign country or by the foreign firm and is directly related to the item; claiming more
          is not itself forbidden, the data simply stay required by a section that was not read; and the DFARS, which excepts an indirect offset
          only, draws the line elsewhere than the statute does
    message: the contractor claims the exception from certified cost or pricing data for direct offset work
    remedy: >-
      tell the contractor that the DFARS exception covers the indirect offset only, and ask for the data on direct offset work otherwise required
      (10 U.S.C. 3703(a)(4)(B), before 16 December 2022 cited as 2306a(b)(1); DFARS 202.101)
    note: >-
      A limit of an exception, not a duty: the claim takes nothing away but the benefit, so no violation. The statute leaves work in the United
      States on a direct offset within the exception, the DFARS does not name it. Before 16 December 2022 the DFARS cited 10 U.S.C. 2306a.

  - id: OFF-KO-003
    title: clause 252.215-7014 stands in the contract when indirect offset costs and cost data are reasonably certain
    scope: core
    family: offset_clause
    cites: [dfars.clause.prescription, dfars.clause.text]
    for_each: {c: contracts}
    acts: contracting_officer
    informs: [us_contractor]
    severity: medium
    window: {anchor: c.solicited}
    applies:
      - that: "c.expected.indirect_offset_costs"
        says: it is reasonably certain that the contract will include costs of an indirect offset
      - that: "c.expected.cost_data"
        says: it is reasonably certain that cost or pricing data will be required
      - that: "c.provisions.exists(p, p.startsWith('252.215-7010') || p.startsWith('252.215-7994'))"
        says: the solicitation contains the provision on certified cost or pricing data and other data
    requires:
      - when: "c.provisions.exists(p, p.startsWith(param.offset_clause_provision))"
        that: "c.clauses.exists(k, k.startsWith('252.215-7014'))"
        at: c.clauses
        says: the contract holds clause 252.215-7014
        force: must
        basis: A
      - when: "!c.provisions.exists(p, p.startsWith(param.offset_clause_provision))"
        that: "c.clauses.exists(k, k.startsWith('252.215-7014'))"
        at: c.provisions
        says: the contract holds clause 252.215-7014, though the solicitation contains the provision of another time
        force: must
        else: review
        basis: D
        reading: >-
          the prescription names one provision, 252.215-7010 up to 15 March 2026 and 252.215-7994 since; whether it reaches a solicitation with the
          provision of another time, which has the same title, the text does not say
        message: clause 252.215-7014 is missing, and the solicitation does not contain provision {param.offset_clause_provision}, which counted then
        remedy: check which provision the solicitation should contain, and insert the clause (DFARS 215.408(7), from 16 March 2026 215.110-70(g))
    message: clause 252.215-7014 on indirect offsets is missing, though their costs and cost data are reasonably certain
    remedy: >-
      insert clause 252.215-7014 in the solicitation and, by modification, in the contract (DFARS 215.408(7), from 16 March 2026 215.110-70(g))
    note: >-
      Use and insert are imperatives to the contracting officer, so must; the draft's warning is a violation of medium severity. The number
      215.408(7) was first seen on 27 January 2025: a solicitation between 29 June 2018 and that day ends in review. Either date of the clause (JUN
      2018, DEC 2022) will do. Since 16 March 2026 the provision is 252.215-7994.

  - id: OFF-KO-004
    title: documented indirect offset costs are neither disallowed as unreasonable nor analyzed further
    scope: core
    family: indirect_reasonableness
    cites: [dfars.offset.indirect_deemed_reasonable]
    for_each: {c: contracts}
    acts: contracting_officer
    informs: [us_contractor]
    severity: low
    window: {anchor: c.price_agreed}
    applies:
      - that: "case.program == 'fms'"
        says: this is an FMS case
      - that: "c.offset_costs.included && c.offset_costs.kind in ['indirect', 'both']"
        says: the contract price includes indirect offset costs
      - that: "c.offset_costs.condition_document.given.happened && c.offset_costs.condition_document.shows_condition"
        says: the contractor submitted proof that the purchaser made the indirect offset a condition of the sale
    requires:
      - that: "!c.offset_costs.indirect_disallowed_as_unreasonable"
        says: the costs were not disallowed as unreasonable
        force: must
        else: review
        basis: D
        reading: >-
          costs so documented are deemed reasonable for FAR parts 15 and 31; that they may then not be disallowed on that ground is our reading,
          since the text bars nothing in so many words
        message: indirect offset costs were disallowed as unreasonable, though their condition is documented and they are deemed reasonable
        remedy: accept the costs as reasonable, or have counsel say on which other ground they are disallowed (DFARS 225.7303-2(a)(3)(iv))
      - that: "!c.offset_costs.indirect_analysis"
        says: no further analysis of their reasonableness was made
        force: should
        basis: D
        reading: no further analysis is necessary; that none should be made is our reading, since the text lifts the need and bars nothing
        message: indirect offset costs were analyzed for reasonableness, though their condition is documented and no further analysis is necessary
        remedy: do not hold the costs back for more analysis; accept them as reasonable (DFARS 225.7303-2(a)(3)(iv))
    unless:
      - that: "conflicting_agreement.claimed"
        says: a government-to-government agreement is claimed to prevail
        cites: [dfars.conflicting_agreement]
        then: review
    message: documented indirect offset costs were not simply accepted as reasonable
    remedy: accept the costs as reasonable without further analysis (DFARS 225.7303-2(a)(3)(iv))
    note: >-
      Without the proof OFF-CTR-003 speaks. From 2 June 2015 to 28 June 2018 the proof had to show a dollar value (OFF-CTR-004); the words of that
      time were not read, so a caution of those years is a review.

  - id: OFF-KO-005
    title: direct offset costs are priced and analyzed like other contract costs
    scope: core
    family: direct_reasonableness
    cites: [dfars.fms.pricing, dfars.offset.indirect_deemed_reasonable, dfars.offset.definition]
    for_each: {c: contracts}
    acts: contracting_officer
    informs: [us_contractor]
    severity: medium
    # Direct and indirect offsets are told apart by the DFARS itself since 29 June 2018.
    window: {anchor: c.price_agreed, from: 2018-06-29, shown: 2018-06-29}
    applies:
      - that: "case.program == 'fms'"
        says: this is an FMS case
      - that: "c.offset_costs.included && c.offset_costs.kind in ['direct', 'both']"
        says: the contract price includes direct offset costs
      - that: "c.price_agreed.happened"
        says: the contract price is agreed
    requires:
      - that: "c.offset_costs.direct_analysis_on_file"
        says: an analysis of the direct offset costs is on file
        force: must
        else: review
        basis: D
        reading: >-
          FMS contracts are priced by the principles of other defense contracts, and only indirect offset costs are deemed reasonable; that an
          analysis of direct offset costs must therefore be on file is our reading, and no regulation read says so
    message: the price is agreed with direct offset costs in it, and no analysis of them is on file
    remedy: analyze the direct offset costs like other costs of the contract and put the analysis on file (DFARS 225.7303(a))
    note: the draft's phrase of a cost sufficiency review stands in training material only.

  - id: OFF-KO-006
    title: a purchaser's competition with adequate price competition rules out certified cost or pricing data
    scope: adjacent
    family: certified_data
    narrows: [OFF-KO-001]
    cites: [dfars.fms.purchaser_competition, samm.competition.no_certified_data]
    for_each: {c: contracts}
    acts: contracting_officer
    informs: [us_contractor]
    severity: low
    window: {anchor: c.certified_data.requested}
    applies:
      - that: "c.purchaser_competition.claimed"
        says: it is claimed that the purchaser held a competition
      - that: "c.purchaser_competition.adequate"
        says: that competition resulted in adequate price competition
    requires:
      - that: "!c.certified_data.required"
        says: no certified cost or pricing data are required for the contract
        force: must
        basis: A
    unless:
      - that: "conflicting_agreement.claimed"
        says: a government-to-government agreement is claimed to prevail
        cites: [dfars.conflicting_agreement]
        then: review
    message: certified cost or pricing data are required, though the purchaser's competition resulted in adequate price competition
    remedy: withdraw the requirement for certified cost or pricing data and tell the contractor so (DFARS 225.7303(b); SAMM C6.3.2)
    note: >-
      It speaks before OFF-KO-001, because its remedy takes back the whole request. That the contracting officer should consult the foreign
      government through security assistance personnel is in the same paragraph; no fact holds it. The rule reaches the contract, not single offset
      costs.

  - id: OFF-KO-007
    title: offset costs left unpriced keep to the limits on undefinitized contract actions for FMS
    scope: core
    family: undefinitized
    cites: [dfars.uca.fms]
    for_each: {c: contracts}
    acts: contracting_officer
    informs: [head_of_contracting_activity, us_contractor]
    severity: medium
    window: {anchor: c.awarded}
    applies:
      - that: "case.program == 'fms'"
        says: this is an FMS case
      - that: "c.undefinitized.is_uca"
        says: the contract is an undefinitized contract action
      - that: "c.undefinitized.offset_unpriced"
        says: the offset costs are left to be priced later
    requires:
      - that: "c.undefinitized.hca_approved.happened"
        says: the head of the contracting activity approved the undefinitized contract action
        force: must
        else: review
        basis: D
        reading: >-
          the contracting officer may not enter into such an action for a foreign military sale without that approval; the section does not name
          offsets, and that offset costs left unpriced bring a contract under it is our reading
        message: offset costs are left unpriced in an undefinitized contract action that the head of the contracting activity did not approve
        remedy: ask the head of the contracting activity for approval or a waiver, and price the offset costs without delay (DFARS 217.7404(a))
      - when: "c.undefinitized.qualifying_proposal.happened"
        that: >-
          (c.undefinitized.definitized.happened ? c.undefinitized.definitized.date : as_of)
          <= addDays(c.undefinitized.qualifying_proposal.date, 179)
        at: c.undefinitized.definitized
        says: >-
          terms and price are agreed by the end of the 180 days that begin with the qualifying proposal, or the 180 days are not over
        force: must
        else: review
        basis: D
        reading: >-
          the action must provide for agreement by the end of the 180-day period that begins on the day of the qualifying proposal; that agreement
          later than that breaks it is our reading, and so is counting that day as the first
        message: offset costs left unpriced were not definitized within the 180 days that began on {c.undefinitized.qualifying_proposal}
        remedy: definitize the contract, and tell the head of the contracting activity that the period is over (DFARS 217.7404(a))
    unless:
      - that: "c.undefinitized.waiver.happened"
        says: the head of the contracting activity waived the limits
        cites: [dfars.uca.fms]
    message: offset costs are left unpriced outside the limits on undefinitized contract actions for FMS
    remedy: price the offset costs, or ask the head of the contracting activity for approval or a waiver (DFARS 217.7404(a))
    note: >-
      A waiver needs a contingency, humanitarian or peacekeeping operation; whether there was one is for the head of the contracting activity, and no
      fact holds it. The words on approval would carry a violation by themselves; the corrections to the drafts make the entry a review.

  - id: OFF-KO-008
    title: before the LOA the contracting officer asks for price information and tells the contractor of changes
    scope: adjacent
    family: loa_assistance
    cites: [dfars.fms.preparation]
    for_each: {c: contracts}
    acts: contracting_officer
    informs: [implementing_agency, us_contractor]
    severity: low
    window: {anchor: c.solicited}
    applies:
      - that: "case.program == 'fms'"
        says: this is an FMS case
      - that: "milestones.loa_offered.happened"
        says: the LOA was offered
    requires:
      - when: "c.pre_loa.noncompetitive_over_10k"
        that: "c.pre_loa.price_data_requested.happened"
        says: the contracting officer asked the prospective contractor for price information
        force: must
        basis: A
        message: the acquisition is noncompetitive and over $10,000, and the contractor was not asked for price information for the LOA
        remedy: ask the contractor for information on price, delivery and other relevant factors (DFARS 225.7302(1)(iv))
      - when: "c.pre_loa.noncompetitive_over_10k && c.pre_loa.price_data_requested.happened"
        that: "c.pre_loa.names_fms_customer"
        says: the request says that it is for a potential FMS sale and names the foreign customer
        force: must
        basis: A
        message: the request for price information does not name the foreign customer or does not say that it is for a potential FMS sale
        remedy: correct the request so that it names the sale and the customer (DFARS 225.7302(1)(iv))
      - when: "c.pre_loa.key_element_rejected.happened"
        that: "c.pre_loa.contractor_told.happened"
        says: the contractor was told that a key element of its proposal was changed or not accepted
        force: must
        basis: A
        message: a key element of the contractor's proposal was changed or not accepted on {c.pre_loa.key_element_rejected}, and it was not told
        remedy: tell the contractor what the implementing agency changed or did not accept (DFARS 225.7302(1)(ii))
    message: the contracting officer did not work with the prospective contractor as the preparation of the LOA needs
    remedy: work with the contractor on what the LOA needs (DFARS 225.7302(1))
    note: >-
      Shall assist by working with the contractor to ask and to advise: must, so the draft's warning is a violation of low severity. No day is set
      for the request; the rule waits for the offer, because until then it can still be made. Unusual provisions (1)(i) and logistics support
      (1)(iii) are in no fact. Offset costs are a key element only if they are in the proposal.

  - id: OFF-KO-009
    title: the contract carries the case identifier and the terms of the LOA
    scope: adjacent
    family: contract_identifier
    cites: [pgi.contracts.identifier, dfars.fms.procedures]
    for_each: {c: contracts}
    acts: contracting_officer
    informs: [implementing_agency]
    severity: low
    window: {anchor: c.awarded}
    applies:
      - that: "case.program == 'fms'"
        says: this is an FMS case
      - that: "c.awarded.happened"
        says: the contract is awarded
    requires:
      - that: "c.case_identifier_in_section_b"
        says: section B of the Schedule shows the case identifier
        force: must
        basis: A
        message: section B of the contract does not show the case identifier
        remedy: put the case identifier into section B of the Schedule by modification (PGI 225.7301(c)(iii))
      - that: "c.loa_terms_incorporated"
        says: the terms and conditions of the LOA are incorporated into the contract
        force: must
        basis: A
        message: the terms and conditions of the LOA are not incorporated into the contract
        remedy: incorporate the terms and conditions of the LOA by modification (PGI 225.7301(c)(iv))
    message: the contract does not carry the case identifier or the terms of the LOA
    remedy: complete the contract by modification (PGI 225.7301(c)(iii), (iv))
    note: >-
      The DFARS says to follow these procedures, and they are imperatives: must, so the draft's warning is a violation of low severity. The words of
      the PGI were first seen on 17 February 2026; a contract awarded before that ends in review.

"""###),
    ("rules/contractor.yaml", ###"""
# What the contractor tells, discloses and proves: SAMM C6.3.9.2, DFARS 225.7303-2(a)(3), C6.3.9 third sentence.
rules:
  - id: OFF-CTR-001
    title: the contractor tells the implementing agency that its pricing includes offset costs
    scope: core
    family: contractor_notice
    cites: [samm.procurements.contractor_informs_ia]
    for_each: {p: contractor_pricing}
    acts: us_contractor
    informs: [implementing_agency]
    severity: high
    window: {anchor: p.submitted}
    applies:
      - that: "p.submitted.happened"
        says: the contractor has provided the pricing
      - that: "p.offset_costs_included"
        says: the contractor's pricing includes estimated offset costs
    requires:
      - that: "p.implementing_agency_told.happened"
        says: the contractor told the implementing agency so
        force: must
        basis: A
        message: the contractor's pricing includes offset costs, and the contractor did not tell the implementing agency
        remedy: tell the implementing agency now, in writing, that the pricing includes offset costs (C6.3.9.2)
      - when: >-
          p.implementing_agency_told.happened && milestones.loa_offered.happened && p.submitted.date <= milestones.loa_offered.date
        that: "p.implementing_agency_told.date <= milestones.loa_offered.date"
        says: the implementing agency knew it by the day on which the LOA was offered
        force: must
        cites: [samm.procurements.contractor_informs_ia, samm.procurements.before_loa_transmittal]
        else: review
        basis: D
        reading: >-
          the deadline of C6.3.9.2 belongs to the costs, which should be in before transmittal; that the notice must come before it is our reading
        message: the implementing agency was told on {p.implementing_agency_told}, after the LOA was offered on {milestones.loa_offered}
        remedy: check with the implementing agency whether the price offered held the offset costs, and whether the LOA needs a change (C6.3.9.2)
    message: the implementing agency was not told, or was told late, that the contractor's pricing includes offset costs
    remedy: tell the implementing agency that the pricing includes offset costs (C6.3.9.2)
    note: one outcome for each pricing submission, since the sentence speaks of the pricing that the contractor has provided.

  - id: OFF-CTR-002
    title: the contractor discloses the amount of the offset costs to the contracting officer
    scope: core
    family: contractor_disclosure
    cites: [samm.procurements.contractor_discloses_amount]
    for_each: {c: contracts}
    acts: us_contractor
    informs: [contracting_officer]
    severity: high
    window: {anchor: c.price_agreed}
    applies:
      - that: "c.offset_costs.included"
        says: the contract price includes offset costs
    requires:
      - that: "c.offset_costs.disclosed_to_contracting_officer.happened"
        says: the contractor disclosed them to the contracting officer
        force: must
        basis: A
        message: the contract price includes offset costs that the contractor did not disclose to the contracting officer
      - that: "c.offset_costs.amount_disclosed"
        says: the contractor gave the amount
        force: must
        basis: A
        message: the contractor did not give the contracting officer the amount of the offset costs in the contract price
    message: the amount of the offset costs in the contract price was not disclosed to the contracting officer
    remedy: give the contracting officer the amount of the estimated offset costs in the price (C6.3.9.2); never put the amount into this file
    note: the sentence sets no day; the file holds that the amount was given, never the amount.

  - id: OFF-CTR-003
    title: indirect offset costs are accepted on a documented condition of the sale, or on analysis
    scope: core
    family: indirect_reasonableness
    cites: [dfars.offset.indirect_deemed_reasonable]
    for_each: {c: contracts}
    acts: contracting_officer
    informs: [us_contractor]
    severity: medium
    window: {anchor: c.price_agreed}
    applies:
      - that: "c.offset_costs.included && c.offset_costs.kind in ['indirect', 'both']"
        says: the contract price includes indirect offset costs
      - that: "c.price_agreed.happened"
        says: the contract price is agreed
    requires:
      - says: the costs rest on proof that the purchaser made the offset a condition, or on analysis, or were not accepted
        any:
          - that: "c.offset_costs.condition_document.given.happened && c.offset_costs.condition_document.shows_condition"
            says: the contractor submitted proof that the purchaser made the offset a condition of the sale, so the costs are deemed reasonable
          - that: "c.offset_costs.indirect_analysis"
            says: the contracting officer analysed them instead
          - that: "c.offset_costs.indirect_disallowed_as_unreasonable"
            says: the contracting officer did not accept them
        else: review
        basis: D
        reading: >-
          the text lifts the analysis if the proof is submitted; it neither makes submitting a duty nor sets a day, so costs accepted on neither
          ground are for a person
    unless:
      - that: "conflicting_agreement.claimed"
        says: a government-to-government agreement is claimed to prevail
        cites: [dfars.conflicting_agreement]
        then: review
    message: indirect offset costs are in the agreed contract price on neither a documented condition of the sale nor an analysis
    remedy: ask the contractor for the signed offset agreement or other proof of the condition, or do the analysis (DFARS 225.7303-2(a)(3)(iv))
    note: a condition of a benefit, never a violation. Until the price is agreed nothing is accepted, and no text asks for the proof.

  - id: OFF-CTR-004
    title: from June 2015 to June 2018 the proof of the condition showed a dollar value
    scope: adjacent
    family: indirect_reasonableness
    cites: [dfars.offset.indirect_deemed_reasonable]
    for_each: {c: contracts}
    acts: contracting_officer
    informs: [us_contractor]
    severity: low
    # The interim rule of 2 June 2015 up to the day before the final rule of 29 June 2018.
    window: {anchor: c.price_agreed, from: 2015-06-02, to: 2018-06-28}
    applies:
      - that: "c.offset_costs.included && c.offset_costs.kind in ['indirect', 'both']"
        says: the contract price includes indirect offset costs
      - that: "c.offset_costs.condition_document.given.happened"
        says: the contractor submitted proof that the purchaser made the offset a condition of the sale
    requires:
      - says: the proof shows that the offset was of a certain dollar value, or the costs were analysed or not accepted
        any:
          - that: "c.offset_costs.condition_document.shows_dollar_value"
            says: the proof shows that the indirect offset was of a certain dollar value
          - that: "c.offset_costs.indirect_analysis"
            says: the contracting officer analysed the costs instead
          - that: "c.offset_costs.indirect_disallowed_as_unreasonable"
            says: the contracting officer did not accept them
        else: review
        basis: D
        reading: >-
          the words of the interim rule were not read; the preamble of the final rule (83 FR 30825) says that the proof then had to show an indirect
          offset of a certain dollar value, as a condition of the costs being deemed reasonable
        message: >-
          the price was agreed on {c.price_agreed}, under the interim rule, and the proof that the purchaser made the indirect offset a condition
          shows no dollar value
        remedy: >-
          look in the file for a document of that time that shows a dollar value, or do the analysis (80 FR 31309); never put the value into this file
    message: proof submitted under the interim rule of 2015 shows no dollar value
    remedy: look for a document that shows one, or do the analysis (80 FR 31309)
    note: a condition of a benefit, never a violation. Costs with no proof at all are OFF-CTR-003. A person decides in any
      case, so an agreement between governments that is claimed to prevail needs no exception.

  - id: OFF-CTR-005
    title: the U.S. firm negotiates the offset and answers for it
    scope: core
    family: usg_party
    cites: [samm.offsets.purchaser_informed, dfars.offset.non_involvement, pl102_558.companies_decide, policy1990.companies_decide]
    for_each: {a: offset_agreements}
    acts: us_contractor
    informs: [purchaser, implementing_agency, us_contractor]
    severity: high
    # That the companies negotiate and carry out offsets stands in the Presidential policy since 16 April 1990.
    window: {anchor: a.signed, from: 1990-04-16, shown: 1990-04-16}
    applies:
      - that: "a.state in ['proposed', 'signed'] || a.signed.happened"
        says: an offset agreement is proposed or signed, or has a day of signature
    requires:
      - when: "a.state == 'signed' || a.signed.happened"
        that: "a.obligor.kind != 'usg'"
        says: the party bound by the signed agreement is not the U.S. Government
        cites: [samm.offsets.no_usg_party, dfars.offset.usg_no_obligation, policy1990.no_usg_party]
        force: must
        basis: A
        acts: implementing_agency
        message: the offset agreement binds the U.S. Government
        remedy: >-
          withdraw the U.S. Government from the commitments and leave it to the U.S. firm and the purchaser, and tell the firm so (C6.3.9; DFARS
          225.7306)
      - each: {n: a.negotiators}
        that: "n.kind != 'usg'"
        says: no negotiator is of the U.S. Government
        force: must
        basis: A
        acts: implementing_agency
        message: a U.S. Government agency negotiates the offset agreement, which is for the companies to negotiate
        remedy: >-
          withdraw the U.S. Government from the negotiation and leave it to the U.S. firm and the purchaser, and tell the firm so (C6.3.9; DFARS
          225.7306)
      - that: "a.obligor.kind == 'us_firm'"
        says: the party bound, or to be bound, is the U.S. firm
        force: must
        else: review
        basis: D
        reading: >-
          the text places the commitments with the U.S. firm; whether a foreign firm in its stead, such as a supplier, may be bound it does not say,
          and a proposal does not bind anyone yet
        message: "the party that answers for the offset is not the U.S. firm but: {a.obligor.kind}"
        remedy: have the U.S. firm say who answers to the purchaser for the offset (C6.3.9; DFARS 225.7303-2(a)(3)(i))
    message: the offset agreement is not one between the U.S. firm and the purchaser alone
    remedy: have the U.S. firm take over the negotiation and the commitments (C6.3.9; DFARS 225.7306)
    note: >-
      The second clause rests on "the responsibility for negotiating and implementing offset arrangements, resides with the companies": words of
      responsibility, which we read as must; which agency sits at the table or is bound no fact says, so the implementing agency acts for it. A firm's supplier among the negotiators is no matter of this rule.

"""###),
    ("rules/disclosure.yaml", ###"""
# What U.S. Government personnel may say or show to the purchaser: SAMM C6.3.9.3, one outcome for each message of the log; DFARS 225.7304.
rules:
  - id: OFF-DISC-001
    title: U.S. Government personnel do not discuss the nature, details or cost of the offset with the purchaser
    scope: core
    family: disclosure
    cites: [samm.disclosure.no_discussion, samm.disclosure.ia_stays_out_of_costs]
    for_each: {m: communications}
    acts: {from: "m.from"}
    informs: [implementing_agency]
    severity: high
    window: {anchor: m.date}
    applies:
      - that: "m.from.any_usg && m.to == 'purchaser'"
        says: U.S. Government personnel write or speak to the purchaser
    requires:
      - when: "m.from in ['implementing_agency', 'case_manager']"
        that: "!('gave_amount' in m.acts || 'gave_share_or_breakdown' in m.acts)"
        says: the implementing agency gives no amount, share or breakdown of offset costs
        cites: [samm.disclosure.ia_stays_out_of_costs]
        force: must
        basis: A
        message: the {m.from} gave the purchaser an amount, share or breakdown of offset costs
        remedy: >-
          stop the exchange on offset costs and direct the purchaser to the U.S. contractor (C6.3.9.3); ask DSCA (IOPS/WPN) what else to do
          (C6.3.9.4)
      - that: "!('discussed_nature' in m.acts || 'discussed_terms' in m.acts)"
        says: neither nature nor details of the offset arrangement are discussed
        cites: [samm.disclosure.no_discussion]
        force: should
        basis: A
        message: the {m.from} discussed the nature or details of the offset arrangement with the purchaser
        remedy: end the discussion and direct the purchaser to the U.S. contractor (C6.3.9.3)
      - when: "!(m.from in ['implementing_agency', 'case_manager'])"
        that: "!('gave_amount' in m.acts || 'gave_share_or_breakdown' in m.acts)"
        says: no other U.S. office gives an amount, share or breakdown of offset costs
        cites: [samm.disclosure.no_discussion]
        force: should
        basis: D
        reading: >-
          the sentence on costs binds the implementing agency; that an amount or share is a detail, which no U.S. personnel discusses, is our
          reading
        message: the {m.from} gave the purchaser an amount, share or breakdown of offset costs
        remedy: end the exchange and direct the purchaser to the U.S. contractor (C6.3.9.3)
    message: the nature, details or cost of the offset were discussed with the purchaser
    remedy: end the discussion and direct the purchaser to the U.S. contractor (C6.3.9.3)
    carries:
      - id: OFF-DISC-004
        title: the implementing agency stays out of talk about offset costs beyond confirming their inclusion
        scope: core
        how: requires 1, a violation where the rest is a caution
    note: >-
      Decided once. Nature and details: the text says inappropriate, which we read as should, so a caution. Cost talk by the implementing agency:
      the text says must be avoided, so a violation; this clause is OFF-DISC-004. The case manager is of the implementing agency. Confirming that
      costs are included is OFF-DISC-002.

  - id: OFF-DISC-002
    title: that offset costs are included is confirmed only if known, and when the purchaser asks
    scope: core
    family: disclosure_confirmation
    cites: [samm.disclosure.inclusion_may_be_confirmed]
    for_each: {m: communications}
    acts: {from: "m.from"}
    informs: [implementing_agency]
    severity: medium
    window: {anchor: m.date}
    applies:
      - that: "m.from.any_usg && m.to == 'purchaser'"
        says: U.S. Government personnel write or speak to the purchaser
      - that: "'confirmed_inclusion' in m.acts"
        says: the message confirms that offset costs are included
    requires:
      - that: "has(m.answers) && m.answers.from == 'purchaser' && 'asked_whether_costs_included' in m.answers.acts"
        says: the purchaser had asked whether offset costs are included
        force: should
        basis: D
        reading: >-
          the sentence permits a confirmation "should the purchaser inquire"; that one which nobody asked for goes past the permission is our reading
        message: the inclusion of offset costs was confirmed to the purchaser with no question of the purchaser about it on record
        remedy: link the message to the purchaser's question; from now on confirm only when the purchaser asks (C6.3.9.3)
      - that: "m.inclusion_known"
        says: it was known that offset costs are included
        force: must
        else: review
        basis: D
        reading: the sentence permits a confirmation "if known"; what follows when it was not known the text does not say
        message: the inclusion of offset costs was confirmed to the purchaser although it was not known
        remedy: find out whether the price holds offset costs and correct what the purchaser was told if it was wrong (C6.3.9.3)
    message: the inclusion of offset costs was confirmed to the purchaser outside what the text permits
    remedy: confirm inclusion only when the purchaser asks and only if it is known; direct every other question to the contractor (C6.3.9.3)

  - id: OFF-DISC-003
    title: a purchaser who asks about the offset is directed to the U.S. contractor
    scope: core
    family: disclosure_referral
    cites: [samm.disclosure.direct_to_contractor, samm.disclosure.inclusion_may_be_confirmed]
    for_each: {m: communications}
    acts: {from: "m.to"}
    informs: [us_contractor]
    severity: medium
    window: {anchor: m.date}
    applies:
      - that: "m.from == 'purchaser' && m.to.any_usg"
        says: the purchaser writes or speaks to U.S. Government personnel
      - that: "'asked_about_offset' in m.acts || 'asked_whether_costs_included' in m.acts"
        says: the purchaser asks about the offset
    requires:
      - when: "'asked_about_offset' in m.acts"
        that: "m.referred_to_contractor.happened"
        says: the purchaser was directed to the U.S. contractor
        cites: [samm.disclosure.direct_to_contractor]
        force: should
        basis: A
        message: the purchaser asked about the offset and was not directed to the U.S. contractor
      - when: "!('asked_about_offset' in m.acts)"
        says: the purchaser, who asked only whether costs are included, was answered or directed to the U.S. contractor
        any:
          - that: "m.referred_to_contractor.happened"
            says: the purchaser was directed to the U.S. contractor
          - that: "communications.exists(r, has(r.answers) && r.answers.id == m.id && 'confirmed_inclusion' in r.acts)"
            says: a reply confirmed what may be confirmed, that the costs are included
        force: should
        basis: A
        message: the purchaser asked whether offset costs are included and was neither answered nor directed to the U.S. contractor
    message: the purchaser asked about the offset and was not directed to the U.S. contractor
    remedy: direct the purchaser to the U.S. contractor for all questions on the offset, its cost included (C6.3.9.3)
    note: a question on inclusion alone may be answered by confirming it, so no referral is asked for then.

  - id: OFF-DISC-005
    title: price information for the purchaser holds no proprietary data that the contractor has not released
    scope: core
    family: price_release
    cites: [dfars.purchaser.proprietary_data, dfars.purchaser.price_support, samm.negotiations.participation, samm.price_information]
    for_each: {c: "contracts.filter(x, case.program == 'fms' && x.offset_costs.included)", r: c.price_releases}
    acts: contracting_officer
    informs: [us_contractor]
    severity: high
    window: {anchor: c.solicited}
    applies:
      - that: "r.contains_proprietary"
        says: the price information holds proprietary data of the contractor
    requires:
      - that: "r.contractor_authorised.happened"
        says: the contractor authorized the release
        force: must
        else: review
        basis: D
        reading: >-
          the text bars disclosing any data that are proprietary to the contractor; that the data of this release are the offset costs, and that
          offset costs are proprietary, is our reading
        message: price information given to the purchaser holds proprietary data, under a price with offset costs, that the contractor did not release
    message: price information given to the purchaser holds proprietary data that the contractor did not release
    remedy: >-
      stop the release, tell the contractor, and ask counsel what else to do (DFARS 225.7304(c)); give the purchaser a summary or an explanation of
      the price instead, after talks with the contractor (DFARS 225.7304(h)), and direct questions on the offset to the contractor (C6.3.9.3)
    note: >-
      The words of the DFARS are plain for proprietary data at large (do not disclose); the corrections to the drafts make this entry a review,
      because the step to offset costs is ours. Amounts of offset costs given in talk are OFF-DISC-001.

  - id: OFF-DISC-006
    title: the purchaser does not attend negotiations on certified cost or pricing data without a deviation
    scope: adjacent
    family: purchaser_attendance
    cites: [dfars.purchaser.negotiations, samm.negotiations.participation, samm.negotiations.questions]
    for_each: {c: contracts}
    acts: contracting_officer
    informs: [us_contractor]
    severity: medium
    window: {anchor: c.solicited}
    applies:
      - that: "case.program == 'fms'"
        says: this is an FMS case
      - that: "c.negotiation.purchaser_attended"
        says: representatives of the purchaser observed or took part in the negotiation
      - that: "c.negotiation.certified_data_involved"
        says: the negotiation involved certified cost or pricing data
    requires:
      - that: "has(c.negotiation.deviation)"
        says: a deviation was granted
        force: must
        basis: A
    message: representatives of the purchaser attended a negotiation that involved certified cost or pricing data, and no deviation was granted
    remedy: >-
      keep the purchaser out of what remains of that negotiation, explain to it why, and ask for a deviation if its presence is needed (DFARS
      225.7304(d), (e)(3); subpart 201.4); questions on these provisions go to the Director, DSCA (C6.3.5.2)

"""###),
    ("rules/funding.yaml", ###"""
# Who pays: SAMM C6.3.9, first and last sentence; DFARS 225.7303-2(a)(3)(ii) and 225.7303-5(c).
#
# The rules on the money of the case are of one family: one wrong term of sale is one finding. Each term is judged by the column `counts_as` of the
# code table. What stands beside: a later change of terms (OFF-FUND-006), the list of items not to be bought with FMF (OFF-FUND-008 and 009), and the
# two policies on U.S. Government funds (OFF-FUND-010). OFF-FUND-005, the FMF Guarantee, is in the first clause of OFF-FUND-001: the column says
# `undecided`, and a person decides.
rules:
  - id: OFF-FUND-001
    title: offset costs rest on a case financed wholly by purchaser cash or repayable FMF
    scope: core
    family: funding
    cites:
      - samm.offsets.wholly_cash_or_repayable
      - dfars.offset.recoverable
      - dfars.nonrepayable.not_recoverable
      - samm.terms.table
    acts: implementing_agency
    informs: [contracting_officer]
    severity: critical
    # The rule of recovery is that of 14 September 1999; its present words were first seen in force on 29 June 2018.
    window: {anchor: milestones.loa_offered, from: 1999-09-14, shown: 2018-06-29}
    applies:
      - that: "case.program == 'fms'"
        says: this is an FMS case
      - that: "offset_costs.included"
        says: the price of the case holds offset costs
    requires:
      - each: {t: funding.terms_of_sale}
        that: "t.term.counts_as in ['cash', 'repayable_fmf']"
        review: "t.term.counts_as == 'undecided'"
        says: each term of sale is purchaser cash or repayable FMF
        basis: A
        message: "offset costs are in the price, but {t.term} {t.term.counts_as == 'undecided' ? 'is not shown to be' : 'is not'} purchaser cash or repayable FMF"
        remedy: >-
          take the offset costs out of the price, or have the purchaser ask for other terms of sale (C9.8.2); they cannot be split by line
          (C9.8.1){t.term.counts_as == 'undecided' ? '; or ask the DSCA Office of the General Counsel how this term counts (C6.3.9.4)' : ''}
      - that: "size(funding.terms_of_sale) > 0"
        says: the LOA cites a term of sale
        force: must
        else: review
        basis: D
        cites: [samm.terms.case_level_only, samm.offsets.wholly_cash_or_repayable]
        reading: the sentence speaks of how the LOA is financed; what it means for an LOA that cites no term at all it does not say
        message: offset costs are in the price, but no term of sale shows how the case is financed
        remedy: enter the terms of sale that the LOA cites (C9.8.1)
    unless:
      - that: "conflicting_agreement.claimed"
        says: a government-to-government agreement is claimed to prevail over the DFARS rule
        cites: [dfars.conflicting_agreement]
        then: review
    message: offset costs are in the price of a case that is not financed wholly by purchaser cash or repayable FMF
    remedy: take the offset costs out of the price, or have the purchaser ask for other terms of sale (C9.8.2); they cannot be split by line (C9.8.1)
    carries:
      - id: OFF-FUND-005
        title: an FMF Guarantee is for counsel
        scope: adjacent
        how: requires 1, by the column `counts_as`, which is undecided for it
    note: >-
      The sentence allows recovery; what breaks it is charging outside it. The words wholly, cash and repayable FMF are read in full (A). That the
      cash terms of Table C9.T11 are all purchaser cash is our grouping, which only ever helps the case. For FMF Guarantee the text does not say.

  - id: OFF-FUND-002
    title: non-repayable FMF pays no cost of an offset agreement
    scope: core
    family: funding
    narrows: [OFF-FUND-001]
    cites: [samm.offsets.nonrepayable_barred, dfars.nonrepayable.not_recoverable]
    acts: implementing_agency
    informs: [contracting_officer, us_contractor]
    severity: critical
    # DFARS 225.7303-5(c) stands in its words since 31 March 2003 at the latest; the sentence of the SAMM was first seen later.
    window: {anchor: milestones.loa_offered, shown: 2003-03-31}
    applies:
      - that: "case.program == 'fms'"
        says: this is an FMS case
      - that: "offset_costs.included"
        says: the price of the case holds offset costs
      - that: "funding.terms_of_sale.all(x, x.term == 'fms_credit_nonrepayable')"
        says: FMS Credit (Non-Repayable) is the only money of the case
    requires:
      - each: {t: funding.terms_of_sale}
        that: "t.term != 'fms_credit_nonrepayable'"
        says: no term of sale is non-repayable FMF
        basis: A
        message: offset costs are in the price, and the only money of the case is non-repayable FMF, which may not pay them
    message: offset costs are in the price of a case that is paid with non-repayable FMF only
    remedy: take the offset costs out of the price, or have the purchaser pay the whole case with its own money or repayable FMF (C6.3.9, C9.8.2)
    note: >-
      The sentence bars such credits from paying. On an LOA of mixed money nobody can say which money pays (C9.8.1): there the ground is the word
      wholly (OFF-FUND-001), not this sentence. A claimed agreement between governments is no exception here: DFARS 225.7303-3 lets it prevail over
      provisions of the DFARS, and the sentence of the SAMM bars such credits by itself.

  - id: OFF-FUND-003
    title: money that is partly non-repayable is not cured by pointing at one line
    scope: core
    family: funding
    narrows: [OFF-FUND-001]
    cites: [dfars.offset.recoverable, samm.offsets.wholly_cash_or_repayable, samm.terms.case_level_only, dfars.nonrepayable.not_recoverable]
    acts: implementing_agency
    informs: [contracting_officer]
    severity: critical
    window: {anchor: milestones.loa_offered}
    applies:
      - that: "case.program == 'fms'"
        says: this is an FMS case
      - that: "offset_costs.included"
        says: the price of the case holds offset costs
      - that: >-
          funding.terms_of_sale.exists(x, x.term.counts_as == 'not_repayable')
          && funding.terms_of_sale.exists(x, x.term.counts_as != 'not_repayable')
        says: non-repayable money stands beside other money
    requires:
      - each: {t: funding.terms_of_sale}
        that: "t.term.counts_as != 'not_repayable'"
        says: no term of sale is non-repayable money
        force: must
        else: review
        basis: D
        reading: >-
          DFARS 225.7303-2(a)(3)(ii) says wholly, and SAMM C9.8.1 keeps terms of sale at case level, so that one line cannot be said to be paid with
          cash; but 225.7303-5, which bars recovery, is headed wholly paid for from nonrepayable funds and does not name mixed money
        message: "{t.term} stands beside other money, and the lines cannot be split by term; whether any offset cost may stay is for a person"
    message: offset costs are in the price of a case whose money is partly non-repayable
    remedy: take the offset costs out, or have the purchaser ask for other terms of sale (C9.8.2); no split of the lines by term answers it (C9.8.1)

  - id: OFF-FUND-004
    title: MAP Merger and EDA grant are not purchaser cash or repayable FMF
    scope: core
    family: funding
    narrows: [OFF-FUND-001]
    cites: [dfars.offset.recoverable, samm.offsets.wholly_cash_or_repayable, samm.terms.table]
    acts: implementing_agency
    informs: [contracting_officer]
    severity: critical
    window: {anchor: milestones.loa_offered}
    applies:
      - that: "case.program == 'fms'"
        says: this is an FMS case
      - that: "offset_costs.included"
        says: the price of the case holds offset costs
      - that: "funding.terms_of_sale.exists(x, x.term in ['map_merger', 'eda_grant'])"
        says: MAP Merger or an EDA grant is among the terms of sale
    requires:
      - each: {t: funding.terms_of_sale}
        that: "!(t.term in ['map_merger', 'eda_grant'])"
        says: no term of sale is a grant that the offset text leaves unnamed
        force: must
        else: review
        basis: D
        reading: no text on offsets names MAP Merger or EDA grants; that they are outside follows from the closed list of cash and repayable FMF
        message: "offset costs are in the price and {t.term} is a term of sale; the offset text does not name it, but its list of money is closed"
    message: offset costs are in the price of a case financed with a grant that the offset text does not name
    remedy: >-
      take the offset costs out, or have the purchaser ask for other terms of sale (C9.8.2); ask the DSCA Office of the General Counsel where the term
      is disputed

  - id: OFF-FUND-006
    title: a change of the terms of sale opens the funding test again
    scope: core
    family: funding_change
    cites: [samm.terms.revisions, samm.offsets.wholly_cash_or_repayable, dfars.offset.recoverable, samm.terms.table]
    for_each: {d: loa_documents}
    acts: implementing_agency
    informs: [dsca_obo_fpre, contracting_officer]
    severity: critical
    window: {anchor: d.offered}
    applies:
      - that: "case.program == 'fms'"
        says: this is an FMS case
      - that: "d.kind != 'basic'"
        says: the document changes the LOA
      - that: "offset_costs.included && !d.removes_offset_costs"
        says: offset costs stay in the price of the case
    requires:
      - each: {t: d.terms_of_sale_after}
        at: d.terms_of_sale_after
        that: "t.counts_as in ['cash', 'repayable_fmf'] || funding.terms_of_sale.exists(x, x.term == t)"
        says: each new term of sale is purchaser cash or repayable FMF, or is among the terms by which the case is judged already
        force: must
        else: review
        basis: D
        reading: >-
          C9.8.2 lets terms of sale change and says nothing of offsets; that costs recovered under the old terms have to pass the test of C6.3.9
          again under the new ones is our reading
        message: >-
          the change makes {t} a term of sale, which {t.counts_as == 'undecided' ? 'is not shown to be' : 'is not'} purchaser cash or repayable FMF,
          and offset costs stay in the price
        remedy: >-
          take the offset costs out with the same change, or keep to purchaser cash and repayable FMF; then enter the new terms under `funding`
          (C6.3.9, C9.8.2)
      - each: {t: d.terms_of_sale_after}
        at: d.terms_change_approved
        that: "t.counts_as == 'cash' || d.terms_change_approved.happened"
        says: DSCA approved the change to terms that are not the purchaser's own money
        cites: [samm.terms.revisions]
        force: must
        else: review
        basis: D
        reading: >-
          the purchaser may request the approval of DSCA, and the change is processed if approved (C9.8.2.2, C9.8.2.3); that a change without it may
          not stand, and that an FMF Guarantee needs it too, is our reading
        message: "the change makes {t} a term of sale of a case with offset costs, and no approval of DSCA is on record"
        remedy: get the approval of DSCA (OBO) for the change of terms, or enter the day on which it was given (C9.8.2)
    unless:
      - that: >-
          loa_documents.exists(x, x.offered.happened && d.offered.happened && x.offered.date > d.offered.date && size(x.terms_of_sale_after) > 0)
        says: a later change revises the terms of sale again
    message: the terms of sale were changed while offset costs stay in the price
    remedy: judge the offset costs under the new terms of sale (C6.3.9, C9.8.2)
    note: >-
      The terms of `funding` are the terms of today and are judged by OFF-FUND-001 to 004: a new term that stands there too makes no second finding
      here. A change that says nothing of the terms is asked about only when supply and services are complete; until then the rule is not due.

  - id: OFF-FUND-007
    title: no offset costs in a Building Partner Capacity case
    scope: core
    family: funding
    cites: [pgi.bpc.appropriated, dfars.nonrepayable.not_recoverable, pl102_558.funds]
    acts: implementing_agency
    informs: [contracting_officer]
    severity: critical
    window: {anchor: milestones.loa_offered}
    applies:
      - that: "case.program == 'bpc'"
        says: this is a Building Partner Capacity case, paid from U.S. appropriated funds
    requires:
      - each: {l: lines}
        that: "!l.offset_costs_included && !l.offset_only"
        says: no line holds offset costs
        force: must
        else: review
        basis: D
        reading: >-
          no text read says that there are no offsets on such a case; it follows from the money, which the U.S. Government appropriates and nobody
          repays
        message: a line of a case paid from U.S. appropriated funds holds offset costs
      - that: "!offset_costs.included"
        says: no price of the case holds offset costs
        force: must
        else: review
        basis: D
        reading: >-
          no text read says that there are no offsets on such a case; it follows from the money, which the U.S. Government appropriates and nobody
          repays
        message: the price of a case paid from U.S. appropriated funds holds offset costs
    message: offset costs are in a case paid from U.S. appropriated funds
    remedy: >-
      take the offset costs out, or ask the DSCA Office of the General Counsel on what ground such funds may pay them (Pub. L. 102-558, 123(a)(2))
    note: SAMM chapter 15 was not read.

  - id: OFF-FUND-008
    title: the use of FMF for offsets is discussed early, justified and determined by State
    scope: core
    family: fmf_restricted
    cites: [samm.fmf.restricted_items]
    acts: sco
    informs: [implementing_agency, dsca_iops_gex, state_pm]
    severity: medium
    window: {anchor: milestones.loa_offered}
    applies:
      - that: "case.program == 'fms'"
        says: this is an FMS case
      - that: "offset_costs.included"
        says: the price of the case holds offset costs
      - that: "funding.terms_of_sale.exists(x, x.term.counts_as == 'repayable_fmf')"
        says: repayable FMF is among the terms of sale
    requires:
      - that: "funding.restricted_item.early_discussion.happened"
        says: the use of FMF was discussed early with DSCA (IOPS) and State (PM)
        force: should
        basis: A
        message: repayable FMF is among the money of a case with offset costs, and its use was not discussed with DSCA (IOPS) and State (PM)
        remedy: discuss the use of FMF for the offsets with DSCA (IOPS) and State (PM) now (C9.7.2.9.6)
      - that: "funding.restricted_item.justification.happened"
        says: a justification for using FMF rather than the purchaser's own funds was submitted
        force: should
        basis: A
        message: repayable FMF is among the money of a case with offset costs, and no justification for that was submitted
        remedy: submit the justification for using FMF rather than the purchaser's own funds (C9.7.2.9.6)
      - that: "funding.restricted_item.state_determination.happened"
        says: State determined that FMF may be used for the offsets
        cites: [samm.fmf.restricted_items, samm.offsets.wholly_cash_or_repayable, dfars.offset.recoverable]
        force: must
        else: review
        basis: D
        reading: >-
          C6.3.9 and DFARS 225.7303-2(a)(3)(ii) let offset costs be recovered under repayable FMF; C9.7.2.9.6 has offsets on the list of what should
          not be bought with FMF unless State finds them critical; nothing read reconciles the two
        message: >-
          repayable FMF, under which offset costs may be recovered, is among the money of the case; offsets are on the list of what should not be
          bought with FMF, and State has made no determination
        remedy: >-
          ask State (PM), through DSCA (IOPS), for a determination, or have the purchaser pay with its own money (C9.7.2.9.6, C9.8.2); legal
          questions go to the DSCA Office of the General Counsel (C6.3.9.4)
    message: repayable FMF is among the money of a case with offset costs, outside what C9.7.2.9.6 provides for
    remedy: follow C9.7.2.9.6 for the use of FMF
    note: >-
      Non-repayable FMF is left to OFF-FUND-001 and 002: no determination lifts the bar of C6.3.9. For an FMF Guarantee nothing read says whether it
      is a use of FMF in the sense of the list; OFF-FUND-001 sends it to a person anyway. The SCO must also make the partner aware of the limits
      (C9.7.2.9.6, second sentence): no fact holds that.

  - id: OFF-FUND-009
    title: FMF pays no offset costs of a direct commercial contract
    scope: adjacent
    family: fmf_dcc
    cites: [samm.fmf.dcc, samm.fmf.restricted_items]
    for_each: {k: commercial_contracts}
    acts: dsca_iops_rex
    informs: [us_contractor, sco, state_pm]
    severity: high
    applies:
      - that: "k.fmf_financed"
        says: FMF finances the direct commercial contract
    requires:
      - that: "!k.fmf_pays_offset_costs"
        says: FMF pays no offset costs of the contract
        cites: [samm.fmf.restricted_items, samm.offsets.nonrepayable_barred]
        force: must
        else: review
        basis: D
        reading: >-
          the list of items that should not be bought with FMF reaches direct commercial contracts, but State may permit them; the bar of C6.3.9 on
          non-repayable FMF stands in the chapter on FMS cases, and whether it reaches such a contract nothing read says
        message: FMF pays for offset costs of a direct commercial contract
        remedy: >-
          take the offset costs out of what FMF pays, or obtain a determination by State (PM); with non-repayable FMF ask the DSCA Office of the
          General Counsel first (C9.7.2.9.6, C6.3.9)
      - that: "k.dsca_approved.happened"
        says: DSCA (IOPS/REX) approved the financing of the contract with FMF
        cites: [samm.fmf.dcc]
        force: must
        else: review
        basis: D
        reading: >-
          the text says that the DCC Manager approves such contracts case by case; that none may be financed before it is our reading, and it sets no
          day
        message: a direct commercial contract is financed with FMF, and no approval of DSCA (IOPS/REX) is on record
        remedy: have the DCC Manager of DSCA (IOPS/REX) decide on the contract before FMF pays (C9.7.3)
      - that: "k.contractor_certification.happened"
        says: the contractor gave the certification that FMF financing asks for
        cites: [samm.fmf.dcc]
        force: must
        else: review
        basis: D
        reading: >-
          C9.7.3 points to a web page for the certifications required; that page, and what the certification says about offsets, was not read
        message: a direct commercial contract is financed with FMF, and no certification of the contractor is on record
        remedy: ask the contractor for the certification that goes with FMF financing, and read what it says about offsets (C9.7.3)
    message: a direct commercial contract is financed with FMF outside what C9.7.2.9.6 and C9.7.3 provide for
    remedy: follow C9.7.2.9.6 and C9.7.3 for the contract
    note: >-
      Judged on the day of the check: no fact dates the contract. No fact tells repayable from non-repayable FMF here. The Guidelines for FMF of
      Direct Commercial Contracts were not read.

  - id: OFF-FUND-010
    title: U.S. Government funds finance no offsets, save under policies of 1 March 1992
    scope: core
    family: funding
    cites: [pl102_558.funds, policy1990.funds]
    acts: implementing_agency
    informs: [contracting_officer, dsca_fo_ogc]
    severity: critical
    # The same words stand in the Presidential policy since 16 April 1990.
    window: {anchor: milestones.loa_offered, from: 1990-04-16, shown: 1990-04-16}
    applies:
      - that: "offset_costs.included"
        says: the price of the case holds offset costs
    requires:
      - each: {s: funding.sources}
        that: "s.source.us_appropriation == 'not_appropriated' || s.source.allowed == 'allowed'"
        says: no U.S. Government money but repayable FMF is among the sources of funds
        force: must
        else: review
        basis: D
        reading: >-
          a declaration of policy, with an exception for policies and procedures in existence on 1 March 1992; which those were, and which money of a
          case pays its offset costs, the text does not say; repayable FMF is left out because C6.3.9 and the DFARS let costs be recovered under it
        message: "offset costs are in the price, and a source of funds is: {s.source}"
        remedy: >-
          take the offset costs out or have the purchaser pay with its own money; or cite the policy in existence on 1 March 1992 under which these
          funds may pay, and ask the DSCA Office of the General Counsel (Pub. L. 102-558, 123(a)(2))
    unless:
      - that: "has(funding.pre_1992_policy_cited)"
        says: a policy in existence on 1 March 1992 is cited for the funds
        cites: [pl102_558.funds]
      - that: "policy_exceptions.exists(e, e.to_rule == 'OFF-FUND-010' && e.president_approved.happened)"
        says: the President has approved an exception to the policy
        cites: [pl102_558.exceptions, policy1990.exceptions]
    message: offset costs are in the price of a case that U.S. Government funds help to pay
    remedy: have the purchaser pay with its own money, or cite the policy under which these funds may pay (Pub. L. 102-558, 123(a)(2))
    note: >-
      Both exceptions stand in the texts themselves, so they lift the question; whether the policy that is cited covers the funds is for whoever reads
      it. The bar of C6.3.9 on non-repayable FMF is another text and is not lifted (OFF-FUND-001, 002). An approved exception is checked by
      OFF-USG-006. Whether a Building Partner Capacity case is a security assistance transaction in this sense the text does not say (OFF-FUND-007).

"""###),
    ("rules/government.yaml", ###"""
# What the U.S. Government keeps out of: SAMM C6.3.9, second and third sentence; DFARS 225.7306; the policies of 1990 and 1992; Standard Terms 2.8.
rules:
  - id: OFF-USG-001
    title: no U.S. Government agency enters into an offset agreement or commits a U.S. firm to one
    scope: core
    family: usg_party
    cites: [samm.offsets.no_usg_party, dfars.offset.non_involvement, pl102_558.no_usg_party, policy1990.no_usg_party]
    acts: implementing_agency
    informs: [contracting_officer, us_contractor]
    severity: critical
    # The same words stand in the Presidential policy since 16 April 1990; the sentence of the SAMM was first seen later.
    window: {anchor: milestones.loa_offered, from: 1990-04-16, shown: 1990-04-16}
    requires:
      - each: {a: "offset_agreements.filter(x, x.state == 'signed' || x.signed.happened)", p: a.parties}
        that: "p.kind != 'usg' || (a.signed.happened && a.signed.date < date('1992-03-01'))"
        at: p.kind
        says: no party to a signed agreement is of the U.S. Government
        basis: A
        message: a U.S. Government agency is a party to an offset agreement
      - each: {a: "offset_agreements.filter(x, x.state == 'signed' || x.signed.happened)", s: a.signatories}
        that: "s.kind != 'usg' || (a.signed.happened && a.signed.date < date('1992-03-01'))"
        at: s.kind
        says: no signatory is of the U.S. Government
        basis: A
        message: a U.S. Government agency signed an offset agreement
      - each: {m: communications}
        that: "!(m.from.any_usg && 'committed_us_firm' in m.acts)"
        says: no message from the U.S. Government commits a U.S. firm to an offset
        basis: A
        message: the {m.from} committed a U.S. firm to an offset
      - each: {a: "offset_agreements.filter(x, x.state == 'proposed')", p: a.parties}
        that: "p.kind != 'usg'"
        says: no party to a proposed agreement is of the U.S. Government
        force: must
        else: review
        basis: D
        reading: >-
          the sentence bars entering into an agreement, and a proposed one is not entered into yet; that an agency may not stand in the proposal
          either is our reading
        message: a proposed offset agreement names a U.S. Government agency as a party
        remedy: have the agency taken out of the proposal before anyone signs (C6.3.9; DFARS 225.7306)
      - each: {a: "offset_agreements.filter(x, x.signed.happened && x.signed.date < date('1992-03-01'))"}
        at: a.signed
        that: "!a.parties.exists(p, p.kind == 'usg') && !a.signatories.exists(s, s.kind == 'usg')"
        says: no agency is a party to, or signatory of, an agreement signed before 1 March 1992
        force: must
        else: review
        basis: D
        cites: [policy1990.earlier_agreements, pl102_558.earlier_agreements]
        reading: >-
          nothing in the two policies keeps agencies from fulfilling obligations incurred through international agreements entered into before
          16 April 1990 or 1 March 1992; whether an agreement of that time with an agency is one of these is for a person
        message: >-
          a U.S. Government agency took part in an offset agreement signed on {a.signed}; what was incurred through earlier international agreements
          may be fulfilled
        remedy: have the DSCA Office of the General Counsel say whether the agreement is one whose obligations may be fulfilled (C6.3.9.4)
    unless:
      - that: "policy_exceptions.exists(e, e.to_rule == 'OFF-USG-001' && e.president_approved.happened)"
        says: the President has approved an exception to the policy
        cites: [pl102_558.exceptions, policy1990.exceptions]
        then: review
    message: a U.S. Government agency took part in an offset agreement or committed a U.S. firm to one
    remedy: >-
      withdraw the U.S. Government from the agreement or the commitment and leave it to the U.S. firm and the purchaser (C6.3.9; DFARS 225.7306); ask
      DSCA (IOPS/WPN) and its General Counsel what else to do (C6.3.9.4)
    note: >-
      The exception of the two policies needs the President; the sentence of the SAMM names none, so an approved exception goes to a person. So does
      an agreement signed before 1 March 1992: whether it is an international agreement whose duties may still be fulfilled (third item of 1990,
      123(a)(3)) no fact tells.

  - id: OFF-USG-002
    title: no U.S. Government agency encourages an offset
    scope: core
    family: usg_encourages
    cites: [dfars.offset.non_involvement, pl102_558.no_usg_party, policy1990.no_usg_party, samm.topics.offset_arrangements]
    for_each: {m: communications}
    acts: {from: "m.from"}
    informs: [implementing_agency]
    severity: high
    # No agency shall encourage: the words of the Presidential policy of 16 April 1990; DFARS 225.7306 repeats them for DoD since 2005.
    window: {anchor: m.date, from: 1990-04-16, shown: 1990-04-16}
    applies:
      - that: "m.from.any_usg"
        says: U.S. Government personnel write or speak
    requires:
      - that: "!('encouraged_offset' in m.acts)"
        says: the message encourages no offset
        force: must
        basis: A
        message: the {m.from} encouraged an offset
        remedy: >-
          take the encouragement back in writing, and say that whether to engage in offsets is for the companies (DFARS 225.7306; Pub. L. 102-558,
          123(a)(1) and (4))
    unless:
      - that: "policy_exceptions.exists(e, e.to_rule == 'OFF-USG-002' && e.president_approved.happened)"
        says: the President has approved an exception to the policy
        cites: [pl102_558.exceptions, policy1990.exceptions]
        then: review
    message: the U.S. Government encouraged an offset
    remedy: take the encouragement back and leave the decision to the companies (DFARS 225.7306)
    note: >-
      To whom it was said does not matter. Whether a message encourages is judged by whoever enters the act. That offsets are for the companies to
      decide on (OFF-USG-003) or that their costs may be recovered is no encouragement. An approved exception goes to a person, since the DFARS names
      none.

  - id: OFF-USG-003
    title: a purchaser who asks for offsets is told that they are for the U.S. firm
    scope: core
    family: purchaser_told
    cites: [samm.offsets.purchaser_informed]
    acts: implementing_agency
    informs: [sco]
    severity: medium
    window: {anchor: milestones.loa_offered}
    applies:
      - that: "offset_request.made.happened"
        says: the purchaser asked for offsets with this buy
    requires:
      - that: "offset_request.purchaser_told_who_is_responsible.happened"
        says: the purchaser was told that negotiating offsets and meeting all commitments rests with the U.S. firm
        force: should
        basis: A
    message: the purchaser asked for offsets and was not told that negotiating them and meeting all commitments rests with the U.S. firm
    remedy: tell the purchaser, in writing where you can, that the offset is for the U.S. firm to negotiate and to satisfy (C6.3.9)
    note: >-
      The sentence names no day and no form, and not who tells: that the implementing agency sees to it is our reading. The rule sets no deadline; the
      schema lists the fact as missing only once the LOA is offered.

  - id: OFF-USG-004
    title: the offset agreement stays out of the LOA and of the contract's deliverables
    scope: core
    family: offset_terms
    cites: [dfars.offset.independent, stc.offsets.condition_2_8, dfars.offset.definition]
    for_each: {d: loa_documents}
    acts: implementing_agency
    informs: [dsca_iops_gex_cwd, contracting_officer]
    severity: high
    window: {anchor: d.offered}
    requires:
      - that: "!d.offset_terms_present"
        says: the document holds no terms of an offset (a note that only says that the U.S. Government is no party is not a term)
        force: must
        else: review
        basis: D
        reading: >-
          the agreement is distinct from and independent of the LOA and the contract; that its terms may therefore not stand in the LOA is our
          reading
        message: the LOA document holds terms of an offset
        remedy: have the terms taken out of the document; a statement that the U.S. Government is no party may stay (LOA Standard Terms 2.8)
      - when: "d.kind == 'basic'"
        each: {c: contracts, k: c.clins}
        at: k.offset_deliverable
        that: "!k.offset_deliverable"
        says: no contract line buys performance of an offset
        force: must
        else: review
        basis: D
        cites: [stc.offsets.condition_2_8, dfars.offset.definition, dfars.offset.independent]
        reading: >-
          the Standard Terms put offsets outside the contracts that fill the LOA; that an offset may therefore not be a deliverable of its own is our
          reading, and a direct offset is by definition integral to the deliverable, such as a part made in the purchaser's country
        message: contract line {k.clin} of {c.contract_number} buys performance of an offset
        remedy: >-
          ask the contracting officer whether the line buys the FMS item itself, and then to describe it so, or the offset, and then to take it out
          (DFARS 202.101; LOA Standard Terms 2.8)
    message: terms or deliverables of an offset stand in the LOA or the contract
    remedy: keep the offset agreement out of the LOA and the contract (DFARS 225.7303-2(a)(3)(i); LOA Standard Terms 2.8)
    note: the lines of the contracts are read once, with the basic LOA.

  - id: OFF-USG-005
    title: the U.S. Government neither administers nor pays for the offset
    scope: core
    family: usg_administers
    cites: [dfars.offset.usg_no_obligation, stc.offsets.condition_2_8]
    for_each: {u: usg_acts}
    acts: {from: "u.by"}
    informs: [contracting_officer, implementing_agency]
    severity: high
    window: {anchor: u.date}
    requires:
      - that: "!u.about_offset_performance"
        says: the act does not concern performance of the offset
        force: must
        else: review
        basis: D
        reading: >-
          the text says that the U.S. Government assumes no obligation to satisfy or administer the offset agreement or to bear its cost; that it may
          therefore not accept, survey, track, enforce or pay without an obligation either is our reading
        message: "an act of the U.S. Government ({u.kind}) by the {u.by} concerns performance of the offset"
        remedy: >-
          stop the act and leave performance to the purchaser and the contractor, or say which FMS item it was for; if money was paid, say whose it
          was (DFARS 225.7303-2(a)(3)(iii); LOA Standard Terms 2.8)
    message: the U.S. Government took part in performance of the offset
    remedy: leave performance of the offset to the purchaser and the contractor (DFARS 225.7303-2(a)(3)(iii))
    note: >-
      Which money may pay is for the rules on funding. A direct offset is by definition integral to the FMS deliverable (DFARS 202.101), so
      acceptance of the deliverable itself is no act of this kind. Judged on the day of the act, since an act belongs to no one agreement of the
      file.

  - id: OFF-USG-006
    title: an exception to the policy on offsets is approved by the President
    scope: adjacent
    family: usg_exception
    cites: [policy1990.exceptions, pl102_558.exceptions]
    for_each: {e: policy_exceptions}
    acts: implementing_agency
    informs: [dsca_fo_ogc]
    severity: critical
    window: {anchor: milestones.loa_offered}
    applies:
      - that: "e.to_rule in ['OFF-USG-001', 'OFF-USG-002', 'OFF-CTR-005', 'OFF-FUND-010']"
        says: an exception is claimed from a rule that rests on the policies of 1990 and 1992
    requires:
      - that: "e.president_approved.happened"
        says: the President approved the exception
        force: must
        basis: A
        message: an exception from {e.to_rule} is claimed that the President has not approved
        remedy: >-
          keep to the policy and withdraw the claim, or have the agency seek the President's approval through the National Security Council (1990
          Presidential policy; Pub. L. 102-558, 123(b))
      - when: "e.president_approved.happened"
        that: "e.nsc_recommended.happened && e.nsc_recommended.date <= e.president_approved.date"
        says: the National Security Council had recommended it by then
        force: must
        else: review
        basis: D
        reading: >-
          the policy of 1990 says through the National Security Council, the Act of 1992 says that the President may approve after receiving its
          recommendation; what an approval without it is worth neither says
        message: >-
          the President approved the exception from {e.to_rule} on {e.president_approved}, with no recommendation of the National Security Council
          before
        remedy: find the recommendation, or have the DSCA Office of the General Counsel say whether the approval holds (Pub. L. 102-558, 123(b))
    message: an exception to the policy on offsets is claimed without the approval that it needs
    remedy: keep to the policy until the President has approved the exception (Pub. L. 102-558, 123(b))
    note: >-
      An exception from any other rule of this pack is no exception to these policies. What an approved exception does is said by the rule from which
      it is claimed.

  - id: OFF-USG-007
    title: no memorandum transfers defense technology to the harm of industry, unless certified to Congress
    scope: adjacent
    family: technology_memorandum
    cites: [usc10.offset.policy]
    acts: secdef
    informs: [state_pm, implementing_agency]
    severity: medium
    window: {anchor: milestones.loa_offered}
    applies:
      - that: "offset_agreements.exists(a, a.state in ['proposed', 'signed'])"
        says: an offset agreement is proposed or signed
    requires:
      - each: {u: memoranda}
        at: u.secdef_certified
        that: "!u.technology_transfer || !u.harm_asserted || u.secdef_certified.happened"
        says: no memorandum that transfers technology is said to harm industry, or the Secretary of Defense certified it to Congress
        force: must
        else: review
        basis: D
        reading: >-
          the section bars a memorandum whose carrying out would harm the industrial base and cause a U.S. firm a substantial loss; the file can hold
          only that this is asserted, and the Secretary of Defense makes the final determination on a protest
        message: >-
          a memorandum tied to the offset requires transfer of U.S. defense technology, harm to the industrial base and to a U.S. firm is asserted,
          and the Secretary of Defense has certified nothing to Congress
        remedy: >-
          determine with the Secretaries of Commerce and State whether the assertion is valid, and certify to Congress or keep the memorandum from
          being entered into (10 U.S.C. 4852(b))
    message: a memorandum that transfers technology in connection with the offset is said to be harmful
    remedy: determine whether the memorandum may stand (10 U.S.C. 4852(b))
    note: >-
      The draft ended in a violation where harm is asserted; an assertion is not the harm that the section asks for. The number 4852 was first seen in
      April 2023; earlier numbers were not followed up.

  - id: OFF-USG-008
    title: what the United States itself buys in return is described to Congress on request
    scope: adjacent
    family: us_counter_purchase
    cites: [aeca.cn.us_counter_purchase]
    acts: implementing_agency
    informs: [dsca_iops_gex]
    severity: low
    window: {anchor: milestones.loa_offered}
    applies:
      - that: "us_counter_purchase.agreed"
        says: the United States agreed to buy something in return for the LOA
    requires:
      - when: "us_counter_purchase.analysis_requested.happened"
        that: "us_counter_purchase.described.happened"
        says: the agreement was described to the committees that asked
        force: must
        else: review
        basis: D
        reading: on request the statement shall be sent promptly; the text sets no day, so when it is late is for a person
        message: >-
          a committee asked on {us_counter_purchase.analysis_requested} about what the United States buys in return, and it is not described yet
        remedy: send DSCA the detailed description for the committees (22 U.S.C. 2776(b)(1)(M))
      - when: "us_counter_purchase.analysis_requested.happened"
        that: "us_counter_purchase.analysis_ready.happened"
        says: the analysis of its impact is ready
        force: must
        else: review
        basis: D
        reading: on request the statement, with its analysis, shall be sent promptly; the text sets no day, so when it is late is for a person
        message: >-
          a committee asked on {us_counter_purchase.analysis_requested} about what the United States buys in return, and the analysis is not ready
        remedy: prepare the analysis of cost, business and employment for the committees (22 U.S.C. 2776(b)(1)(M))
      - that: "us_counter_purchase.analysis_ready.happened"
        says: the analysis is ready should a committee ask
        force: record
        basis: D
        reading: the duty arises with the request, which a committee may make at any time before the sale; until then nothing is owed
        message: the United States agreed to buy something in return for the LOA, and no analysis is ready should a committee ask
        remedy: prepare the analysis, which a committee may ask for (22 U.S.C. 2776(b)(1)(M))
    message: the purchase that the United States makes in return is not described as the statute asks
    remedy: prepare the description and the analysis (22 U.S.C. 2776(b)(1)(M))
    note: >-
      Such a purchase is no offset of a contractor, and none of the rules on offset costs reaches it. The text speaks of an agreement proposed to be
      entered into; an agreed one is no less.

"""###),
    ("rules/loa-note.yaml", ###"""
# The old LOA note "Offset Costs" (SAMM Appendix 6): mandatory up to 2010, barred since 2011, while C6.3.9.2 still names an offset note.
# A title is taken for that note by its meaning: offset followed by cost or note ("Note 4. Offset Costs", "OFFSETS NOTE"), and nothing of print. In NOTE-001
# any other title that names offsets is for a person, so that no note is said to be missing because of its title.
rules:
  - id: OFF-NOTE-001
    title: up to 2010 an LOA document for procured items holds the Offset Costs note
    scope: core
    family: loa_note
    cites: [note.offset_costs.usage, note.offset_costs.text]
    for_each: {d: loa_documents}
    acts: implementing_agency
    informs: [dsca_iops_gex_cwd]
    severity: low
    # The page says "prior to January 1, 2011"; DSCA Policy 06-31 of 21 September 2006 clarified usage and wording.
    window: {anchor: d.cwd_approved, shown: 2006-09-21, to: 2010-12-31}
    applies:
      - that: "case.program == 'fms'"
        says: this is an FMS case
      - that: "d.kind in ['basic', 'restatement', 'amendment', 'modification', 'concurrent_modification']"
        says: the document is an LOA, an Amendment or a Modification
      - that: "d.cwd_approved.happened"
        says: Case Writing has approved the document
      - that: "lines.exists(l, l.source_code.procured != 'not_procured')"
        says: an article or service comes, or may come, from procurement
      - that: "size(funding.terms_of_sale) > 0 && funding.terms_of_sale.all(t, t.term.counts_as != 'not_repayable')"
        says: no term of sale is other money than purchaser cash or repayable FMF
    requires:
      - when: >-
          lines.exists(l, l.source_code.procured == 'procured')
          && funding.terms_of_sale.all(t, t.term.counts_as in ['cash', 'repayable_fmf'])
        some: {n: d.notes}
        that: "n.title.contains('ffset') || n.title.contains('FFSET')"
        at: d.notes
        says: the document holds a note that names offsets
        force: must
        basis: A
      - when: >-
          !(lines.exists(l, l.source_code.procured == 'procured')
          && funding.terms_of_sale.all(t, t.term.counts_as in ['cash', 'repayable_fmf']))
        some: {n: d.notes}
        that: "n.title.contains('ffset') || n.title.contains('FFSET')"
        at: d.notes
        says: the document holds a note that names offsets, though source or money leaves open whether it had to
        force: must
        else: review
        basis: D
        reading: >-
          the note was mandatory where articles or services come from procurement and the money is wholly purchaser cash or repayable FMF; a line of
          mixed source, or a guaranteed loan, is decided by neither
        message: "{d.id}, approved on {d.cwd_approved}, lacks the Offset Costs note; source codes or money leave open whether it needed it"
        remedy: have counsel say whether the note was mandatory; do not add it now, because it may no longer be used (SAMM Appendix 6, Offset Costs)
      - when: "d.notes.exists(n, n.title.contains('ffset') || n.title.contains('FFSET'))"
        some: {n: d.notes}
        that: "n.title.matches('(?i)offsets?[^a-z]*(cost|note)') && !n.title.contains('rint') && !n.title.contains('RINT')"
        at: d.notes
        says: the note that names offsets is the Offset Costs note
        force: must
        else: review
        basis: D
        reading: >-
          the page names the note Offset Costs; whether a note of another title, such as "Costs of Offsets", is that note, or is about something else, is
          for a person who reads it
        message: "{d.id}, approved on {d.cwd_approved}, holds a note that names offsets under another title than Offset Costs"
        remedy: read the note; if it is not the Offset Costs note, record the gap in the case file (SAMM Appendix 6, Offset Costs)
    message: "{d.id}, approved on {d.cwd_approved}, lacks the Offset Costs note, which was mandatory then"
    remedy: >-
      record the gap in the case file; do not add the note now, because it may no longer be used (SAMM Appendix 6, Offset Costs); ask DSCA
      (IOPS/GEX/CWD) whether the next change of the LOA should bring in the Standard Terms that replaced it
    note: >-
      The note was mandatory whether or not offsets were asked for. The page was read after 2010; what was used before 21 September 2006 was not
      read.

  - id: OFF-NOTE-002
    title: since 2011 the old Offset Costs note is not used
    scope: core
    family: loa_note
    cites: [note.offset_costs.usage, samm.procurements.offset_note, stc.offsets.condition_2_8]
    for_each: {d: loa_documents}
    acts: implementing_agency
    informs: [dsca_iops_gex_cwd, dsca_iops_wpn]
    severity: info
    window: {anchor: d.cwd_approved, from: 2011-01-01, shown: 2011-01-01}
    applies:
      - that: "case.program == 'fms'"
        says: this is an FMS case
    requires:
      - each: {n: d.notes}
        that: "!n.title.matches('(?i)offsets?[^a-z]*(cost|note)') || n.title.contains('rint') || n.title.contains('RINT')"
        says: the document does not hold the old Offset Costs note
        force: must
        else: review
        basis: D
        reading: >-
          two texts conflict: the page of the note says that it may no longer be used on LOAs from 1 January 2011, its language being in the Standard
          Terms; C6.3.9.2, in the print of 7 December 2025, still says that an offset note is included in the LOA; nothing read reconciles them
        message: "{d.id} holds the Offset Costs note, which its page bars since 1 January 2011, while C6.3.9.2 says that an offset note is included"
    message: the document holds the old Offset Costs note
    remedy: >-
      ask DSCA (IOPS/WPN) whether an offset note belongs in the LOA (C6.3.9.2, C6.3.9.4); unless told so, leave the old note out, since Standard
      Terms 2.8 holds its language
    note: >-
      No document fails for having or for lacking a note after 2010. Lacking one is not a finding: the only offset note that was read is the barred
      one, and "is included" names no other. An offset note of another title is no matter of this rule.

"""###),
    ("rules/notification.yaml", ###"""
# Offsets in the congressional notification: AECA 36(b)(1), SAMM C5.5.5.8 and C6.3.9, fourth sentence. One outcome for each notification.
rules:
  - id: OFF-CN-001
    title: the certification says whether an offset agreement is proposed, if known on the day of transmittal
    scope: core
    family: notification_offset_item
    cites: [aeca.cn.offset_item, aeca.offset.definition]
    for_each: {n: notifications}
    acts: dsca_iops_gex
    informs: [implementing_agency]
    severity: critical
    window: {anchor: n.transmitted}
    applies:
      - that: "n.authority in ['aeca_36b1', 'aeca_36b5c']"
        says: the notification is a numbered certification
      - that: "n.transmitted.happened"
        says: the certification was sent to the Congress
    requires:
      - when: "n.authority == 'aeca_36b1'"
        that: "n.offset_item != 'missing'"
        says: the certification has an item on offset agreements
        force: must
        basis: A
        message: the certification has no item that says whether an offset agreement is proposed
        remedy: supply the missing offset item to the Congress and correct the record of the notification (22 U.S.C. 2776(b)(1))
      - when: "n.authority == 'aeca_36b1' && n.offset_item in ['none', 'not_known']"
        each: {a: offset_agreements}
        at: n.offset_item
        that: >-
          !(a.state != 'none' && a.known_to_usg.happened && a.known_to_usg.date <= n.transmitted.date && a.meets_aeca_definition)
        says: no offset agreement was known when the certification was sent
        force: must
        basis: A
        message: the certification says that no offset agreement is proposed or known, but one was known on {a.known_to_usg}
        remedy: correct the offset item and tell the Congress that an agreement is proposed (22 U.S.C. 2776(b)(1))
      - when: "n.authority == 'aeca_36b5c'"
        that: "n.offset_item != 'missing'"
        says: a certification of an enhancement has an item on offset agreements too
        force: must
        else: review
        basis: D
        reading: >-
          the sentence speaks of "each such numbered certification" under 36(b)(1); that it reaches a new certification under 36(b)(5)(C) was not read
        message: the certification of an enhancement has no item on offset agreements; whether it needs one is for counsel
        remedy: ask the DSCA Office of the General Counsel whether the certification needs the item (22 U.S.C. 2776(b)(1), (b)(5)(C))
    message: the offset item of the certification is missing or wrong
    remedy: correct the offset item of the certification (22 U.S.C. 2776(b)(1))
    note: >-
      The statute puts the duty on the President, delegated to the Secretary of Defense; the office that can act is the CN team of DSCA. The AECA
      definition of an offset agreement (purchase undertakings) is narrower than that of DFARS: an agreement outside it does not make the item wrong.

  - id: OFF-CN-002
    title: the Policy Justification says, if known, whether an offset agreement is proposed
    scope: core
    family: policy_justification
    cites: [samm.cn.offset_in_policy_justification]
    for_each: {n: notifications}
    acts: implementing_agency
    informs: [dsca_iops_gex]
    severity: high
    window: {anchor: n.ia_package_sent}
    applies:
      - that: "n.authority == 'aeca_36b1' && n.ia_package_sent.happened"
        says: the implementing agency sent a 36(b)(1) package to DSCA
    requires:
      - when: "offset_agreements.exists(a, a.state != 'none' && a.known_to_usg.happened && a.known_to_usg.date <= n.ia_package_sent.date)"
        that: "n.offset_statement_class != 'absent'"
        says: an agreement was known to be proposed, and the Policy Justification has a statement on offsets
        force: must
        basis: A
        message: an offset agreement was known to be proposed, and the Policy Justification has no statement on offsets
      - when: >-
          offset_agreements.exists(a, a.state != 'none' && a.known_to_usg.happened && a.known_to_usg.date <= n.ia_package_sent.date)
          && n.offset_statement_class != 'absent'
        that: "n.offset_statement_class.offset_item == 'proposed'"
        says: the statement says that an agreement is proposed
        force: must
        else: review
        basis: D
        reading: what a wording says is read off released notices by us; whether this one identifies a proposed agreement is for a person
        message: "an offset agreement was known to be proposed, but the statement reads as: {n.offset_statement_class}"
        remedy: compare the statement with what was known on the day of the package, and correct the Policy Justification if needed (C5.5.5.8)
      - when: "!offset_agreements.exists(a, a.state != 'none' && a.known_to_usg.happened && a.known_to_usg.date <= n.ia_package_sent.date)"
        that: "n.offset_statement_class != 'absent'"
        says: no agreement was known, and the Policy Justification says so
        force: record
        basis: D
        reading: the duty is to say what is known; no text asks for a statement when nothing is, though released notices carry one
        message: no offset agreement was known, and the Policy Justification does not say so
        remedy: add the customary sentence that no offset agreement is known
    message: the Policy Justification does not say what was known of a proposed offset agreement
    remedy: state in the Policy Justification that an offset agreement is proposed (C5.5.5.8); no terms, no amounts
    note: >-
      Packages of other kinds are left out: that they hold a Policy Justification was not read. C5.5.5.8 uses no definition of its own, so the
      narrower one of AECA 36(e) is not asked for here. That there is no statement at all is the class `absent`, since the text of a statement can
      only be there or not be known.

  - id: OFF-CN-003
    title: the transmittal to DSCA says whether offset costs are included, and the amount if known
    scope: core
    family: cn_transmittal
    cites: [samm.offsets.cn_states_costs]
    for_each: {n: notifications}
    acts: implementing_agency
    informs: [dsca_iops_gex]
    severity: high
    window: {anchor: n.ia_package_sent}
    applies:
      - that: "n.ia_package_sent.happened"
        says: the implementing agency sent the notification to DSCA
    requires:
      - that: "n.ia_stated_offset_costs"
        says: the transmittal says whether offset costs have been or will be included
        force: must
        basis: A
        message: the transmittal to DSCA does not say whether offset costs have been or will be included
        remedy: tell DSCA whether offset costs have been or will be included (C6.3.9)
      - when: "offset_costs.amount_known_to_ia"
        that: "n.ia_stated_amount"
        says: the transmittal gives the amount, which the implementing agency knew
        force: must
        basis: A
        message: the implementing agency knew the amount of the offset costs, and the transmittal to DSCA does not give it
        remedy: give DSCA the amount by the way that its marking needs (C6.3.9); never put the amount into this file
    message: the transmittal to DSCA does not say what C6.3.9 asks for
    remedy: tell DSCA whether offset costs have been or will be included, and the amount if known (C6.3.9)
    note: >-
      The sentence reaches any congressional notification, so every authority counts. What counts is what was known when the package was sent: the
      question of the fact asks for that day.

  - id: OFF-CN-004
    title: an Offset Certificate goes with the notification when details of a proposed offset agreement are known
    scope: core
    family: offset_certificate_sent
    cites: [samm.cn.offset_certificate]
    for_each: {n: notifications}
    acts: implementing_agency
    informs: [dsca_iops_gex]
    severity: medium
    window: {anchor: n.ia_package_sent}
    applies:
      - that: "n.ia_package_sent.happened"
        says: the implementing agency sent the notification to DSCA
      - that: >-
          offset_agreements.exists(a, a.state != 'none' && a.details_known_to_usg.happened
          && (a.details_known_to_usg.date <= n.ia_package_sent.date
              || n.transmitted.happened && a.details_known_to_usg.date <= n.transmitted.date))
        says: details of a proposed offset agreement were known before the notification went to the Congress
    requires:
      - when: >-
          n.authority == 'aeca_36b1' && offset_agreements.exists(a, a.state != 'none' && a.details_known_to_usg.happened
          && a.details_known_to_usg.date <= n.ia_package_sent.date)
        that: "n.offset_certificate.sent.happened"
        says: details were known when the package was sent, and an Offset Certificate was sent
        force: should
        basis: A
        message: >-
          details of a proposed offset agreement were known when the package went to DSCA on {n.ia_package_sent}, and no Offset Certificate was sent
      - when: >-
          n.authority != 'aeca_36b1' && offset_agreements.exists(a, a.state != 'none' && a.details_known_to_usg.happened
          && a.details_known_to_usg.date <= n.ia_package_sent.date)
        that: "n.offset_certificate.sent.happened"
        says: details were known when the package for an enhancement was sent, and an Offset Certificate was sent
        force: should
        else: review
        basis: D
        reading: >-
          the sentence names no authority, and the one before it speaks of the Policy Justification of a sale; that it reaches a notification of an
          enhancement under 36(b)(5) was not read
        message: >-
          details of a proposed offset agreement were known and no Offset Certificate was sent; whether an enhancement needs one is for a person
        remedy: ask the CN team of DSCA (IOPS/GEX) whether the notification of the enhancement needs an Offset Certificate (C5.5.5.8)
      - when: >-
          !offset_agreements.exists(a, a.state != 'none' && a.details_known_to_usg.happened
          && a.details_known_to_usg.date <= n.ia_package_sent.date)
        that: "n.offset_certificate.sent.happened"
        says: details became known between the package and the transmittal to the Congress, and an Offset Certificate was sent
        force: should
        else: review
        basis: D
        reading: >-
          the sentence says if known and names no day; whether it reaches details learned after the package was sent is ours to ask, not to decide
        message: >-
          details of a proposed offset agreement became known after the package had gone to DSCA and before the Congress was told; no Offset
          Certificate was sent
        remedy: ask the CN team of DSCA (IOPS/GEX) whether an Offset Certificate should follow the package (C5.5.5.8)
    message: details of a proposed offset agreement were known, and no Offset Certificate was sent
    remedy: >-
      build the Offset Certificate on SIPRNET after Figure C5.F12 and send it to the CN team of DSCA by SIPRNET (C5.5.5.8, C5.5.5.1.1.3); put nothing
      of its content into this file
    note: >-
      No value is a threshold here: the $5,000,000 of 15 CFR part 701 are mentioned in C5.5.5.8 only where it says why the certificate is protected.
      What counts is that details are known; the details themselves never stand in a case file.

  - id: OFF-CN-005
    title: the Offset Certificate is CONFIDENTIAL, on pages of its own, and goes by SIPRNET together with the package
    scope: core
    family: offset_certificate_handling
    cites: [samm.cn.certificate_figure, samm.cn.certificate_confidential, samm.cn.classified_attachments, aeca.offset.confidential]
    for_each: {n: notifications}
    acts: implementing_agency
    informs: [dsca_iops_gex]
    severity: critical
    window: {anchor: n.ia_package_sent}
    applies:
      - that: "n.offset_certificate.sent.happened"
        says: an Offset Certificate was sent
    requires:
      - that: "n.offset_certificate.marking in ['CONFIDENTIAL', 'SECRET']"
        says: the Offset Certificate is marked CONFIDENTIAL or higher
        force: must
        basis: B
        cites: [samm.cn.certificate_figure, samm.cn.certificate_confidential]
        message: the Offset Certificate is marked {n.offset_certificate.marking}; by law it must be treated as CONFIDENTIAL
        remedy: >-
          treat every copy as CONFIDENTIAL now, mark it so in header, footer and portions, and tell DSCA (IOPS/GEX) and your security office that it
          went out without the marking (C5.5.5.8, Figure C5.F12)
      - when: "n.offset_certificate.marking in ['CONFIDENTIAL', 'SECRET']"
        that: "n.offset_certificate.marking == 'CONFIDENTIAL'"
        says: the marking is CONFIDENTIAL, the one that the text names
        force: should
        else: review
        basis: D
        cites: [samm.cn.certificate_confidential, samm.cn.classified_attachments]
        reading: >-
          C5.5.5.8 names CONFIDENTIAL, C5.5.5.1.1.3 the required level; whether something else in the certificate requires a higher level is for the
          office that classified it
        message: the Offset Certificate is marked {n.offset_certificate.marking}, while the text names CONFIDENTIAL
        remedy: have the classifying office confirm the higher marking or mark the certificate CONFIDENTIAL (C5.5.5.8, C5.5.5.1.1.3)
      - that: "n.offset_certificate.network == 'siprnet'"
        says: the Offset Certificate was sent by SIPRNET
        force: should
        basis: A
        cites: [samm.cn.classified_attachments, samm.cn.certificate_figure]
        message: the Offset Certificate was sent by {n.offset_certificate.network}, not by SIPRNET
        remedy: tell your security office and DSCA (IOPS/GEX) now, and send the certificate by SIPRNET (C5.5.5.1.1.3, Figure C5.F12)
      - that: "n.offset_certificate.separate_pages"
        says: the Offset Certificate is on pages separate from the unclassified notification
        force: should
        basis: A
        cites: [samm.cn.classified_attachments]
        message: the Offset Certificate is not on pages separate from the draft of the unclassified notification
        remedy: >-
          take it out of the unclassified draft and keep it on separate pages (C5.5.5.1.1.3); tell your security office if the draft has left SIPRNET
      - when: "n.ia_package_sent.happened"
        that: "n.offset_certificate.sent.date == n.ia_package_sent.date"
        at: n.offset_certificate.sent
        says: the Offset Certificate was sent on the day of the unclassified package
        force: should
        basis: D
        cites: [samm.cn.classified_attachments, samm.cn.certificate_figure]
        reading: the text says concurrently with the unclassified package; that this is the same day is ours
        message: the Offset Certificate was sent on {n.offset_certificate.sent}, the package on {n.ia_package_sent}
        remedy: >-
          if DSCA (IOPS/GEX) has both, record why they went on different days; from now on send the certificate by SIPRNET when the package goes by
          NIPRNET (C5.5.5.1.1.3)
    message: the Offset Certificate was not marked or sent as the text asks
    remedy: correct the marking and handling of the Offset Certificate with DSCA (IOPS/GEX) and your security office (C5.5.5.8, C5.5.5.1.1.3)
    note: >-
      C5.5.5.8 says should be marked and is treated as classified; the template notes of Figure C5.F12 say that by law it must be treated as
      CONFIDENTIAL, and were read as an excerpt (B), so a lower marking is a violation and everything else a caution. The statute behind it, 36(g),
      says shall be treated as confidential information and does not itself speak of classification. Only the marking and the way are facts here; the
      certificate itself must not be in the package, which the third and fourth clauses of OFF-CN-006 look at.

  - id: OFF-CN-006
    title: offset details stay out of unclassified notifications and files, and an Offset Certificate stays classified
    scope: core
    family: offset_details_protected
    cites: [samm.cn.certificate_confidential, samm.cn.public_information, aeca.offset.confidential]
    acts: implementing_agency
    informs: [dsca_iops_gex, case_manager, tool_operator]
    severity: critical
    requires:
      - each: {n: notifications}
        at: n.unclassified_holds_offset_details
        that: >-
          !offset_agreements.exists(a, a.state != 'none' && a.details_known_to_usg.happened) || !n.unclassified_holds_offset_details
        says: details of an offset agreement are known, and the unclassified notification documents hold none of them
        force: must
        basis: A
        cites: [samm.cn.public_information, samm.cn.certificate_confidential]
        message: the unclassified notification documents hold details of an offset agreement that are not cleared for the public
        remedy: >-
          hold back the unclassified documents, tell DSCA (IOPS/GEX) and your security office, take the details out and put them into the Offset
          Certificate on SIPRNET (C5.5.5.1.1.2, C5.5.5.8)
      - each: {n: notifications}
        that: "!n.offset_certificate.sent.happened || !n.offset_certificate.downgraded.happened"
        says: no Offset Certificate was downgraded or declassified
        force: should
        basis: A
        cites: [samm.cn.certificate_confidential]
        message: >-
          an Offset Certificate was downgraded or declassified on {n.offset_certificate.downgraded}; it should remain classified even after the
          notification
        remedy: >-
          treat the certificate as CONFIDENTIAL again and settle with DSCA (IOPS/GEX) how its classification is restored (C5.5.5.8); tell whoever
          received it in between
      - that: "size(run.protected_values.filter(v, v.path != '')) == 0"
        at: "run.protected_values[0].path"
        says: no protected fact is filled in
        force: must
        guard: yes
        acts: case_manager
        basis: D
        cites: [samm.cn.certificate_confidential, aeca.offset.confidential, dpa.offset.report_protected, bis.offset.confidential]
        reading: >-
          the certificate is treated as classified, and what firms report is protected; that such a value has no place in a case file at all, whatever
          the marking of the file, is the rule of this tool
        message: "protected facts are filled in: {run.protected_values}; what stands there was not kept and is shown nowhere"
        remedy: >-
          take the values out of the file and of every copy and earlier version; tell your security office if they came from an Offset Certificate, and
          the firm if they came from its report to Commerce; enter only the yes or no facts beside them
      - when: "size(run.certificates_in_package) > 0"
        that: "marking in ['CONFIDENTIAL', 'SECRET']"
        at: "run.certificates_in_package[0].path"
        says: the package, in which an Offset Certificate lies, is marked CONFIDENTIAL or above
        force: must
        guard: yes
        acts: case_manager
        basis: B
        cites: [samm.cn.certificate_figure, samm.cn.classified_attachments]
        message: >-
          an Offset Certificate lies in this package, which is marked {marking}: {run.certificates_in_package}; the certificate is CONFIDENTIAL and is
          built and sent on SIPRNET
        remedy: >-
          stop using and copying the package, tell your security office and follow its instructions; do not delete or mail anything on your own; from now
          on keep a note that the certificate exists (type offset_certificate_stub) and nothing of it (C5.5.5.8, Figure C5.F12)
      - that: "size(run.markings_above) == 0"
        at: "run.markings_above[0].marking"
        says: no document of the package is marked above the file
        force: must
        guard: yes
        acts: case_manager
        basis: D
        cites: [samm.cn.classified_attachments, samm.cn.public_information]
        reading: >-
          the marking of the file is stated to be the highest of anything in it; that a document of the package marked above it is in the wrong place, or
          the file marked too low, is the rule of this tool
        message: "documents of the package are marked above this file, which is marked {marking}: {run.markings_above}"
        remedy: >-
          if the marking of the document is right, stop using the package and tell your security office; if the file is marked too low, correct its
          `marking`; a document that may not lie here is named with `held_by` and without `path`
    message: offset details were not kept as the text asks
    remedy: keep offset details on SIPRNET and settle the classification of the certificate with DSCA (IOPS/GEX) (C5.5.5.1.1.2, C5.5.5.8)
    note: >-
      The first clause rests on may not contain. The second sentence says should ... remain classified, so a caution, though an Offset Certificate is
      treated as classified by the sentence before it. The firm's own authorization (C5.5.5.8, fourth sentence) opens what it furnished; that it ends
      a classification is said nowhere. Both ask for the state on the check date. One outcome for the case: the notification concerned is the place. The
      last three clauses guard the file and its package themselves and count on every day; the certificate in the package is a clause here and not of OFF-CN-005,
      which speaks of certificates that were sent. What no package was looked at for does not count.

  - id: OFF-CN-007
    title: an LOA document that offset costs take to a threshold is offered only after the notification that it needs
    scope: core
    family: notification_before_offer
    cites: [samm.cn.before_offer, samm.cn.thresholds, samm.cn.enhancements, samm.offset_costs.in_unit_cost]
    for_each: {d: loa_documents}
    acts: implementing_agency
    informs: [dsca_iops_gex]
    severity: high
    window: {anchor: d.offered}
    applies:
      - that: "case.program == 'fms'"
        says: this is an FMS case
      - that: "d.kind in ['basic', 'restatement', 'amendment', 'modification', 'concurrent_modification'] && d.offered.happened"
        says: the LOA, Amendment or Modification was offered to the purchaser
      - that: "d.adds_offset_costs || d.kind in ['basic', 'restatement'] && d.offset_costs_included"
        says: the document brings offset costs into the price
      - that: >-
          d.reaches_mde_threshold || d.reaches_total_threshold || d.reaches_construction_threshold
          || !(d.kind in ['basic', 'restatement']) && d.exceeds_notified_value
        says: with the document the case reaches a threshold of Table C5.T13 or passes the value already notified
    requires:
      - when: >-
          (d.reaches_mde_threshold || d.reaches_total_threshold || d.reaches_construction_threshold)
          && !(!(d.kind in ['basic', 'restatement']) && d.exceeds_notified_value)
        some: {n: notifications}
        at: d.offered
        that: "n.authority == 'aeca_36b1' && n.completed.happened && n.completed.date <= d.offered.date"
        says: a 36(b)(1) notification was complete when the document was offered
        force: must
        else: review
        basis: D
        reading: >-
          that no document may be offered before the notifications it needs is the text; that offset costs count toward the thresholds follows, for
          us, from their place in the unit cost (C6.3.9.1), and is said nowhere
        message: >-
          the document offered on {d.offered} reaches a threshold of Table C5.T13 with its offset costs, and no 36(b)(1) notification was complete by
          then
      - when: "!(d.kind in ['basic', 'restatement']) && d.exceeds_notified_value"
        some: {n: notifications}
        at: d.offered
        that: >-
          n.authority in ['aeca_36b5a', 'aeca_36b5c'] && n.completed.happened && n.completed.date <= d.offered.date
        says: a notification of the enhancement was complete when the document was offered
        force: must
        else: review
        basis: D
        cites: [samm.cn.enhancements, samm.cn.before_offer]
        reading: >-
          a change that passes the notified total value counts as an enhancement (C5.5.3.2); that offset costs alone can do so, and which notification
          of an earlier change also covers this one, is for a person
        message: >-
          the {d.kind} offered on {d.offered} takes the case above the notified value with its offset costs, and no 36(b)(5) notification was complete
          by then
        remedy: >-
          ask DSCA (IOPS/GEX) which 36(b)(5) notification the higher value needs, (A) below and (C) from the thresholds on (C5.5.3.2.1, C5.5.3.2.2),
          and offer nothing more before it is complete (C5.5.3)
      - when: "!(d.kind in ['basic', 'restatement']) && d.exceeds_notified_value"
        that: "notifications.exists(n, n.authority == 'aeca_36b1' && n.completed.happened && n.completed.date <= d.offered.date)"
        says: the Congress had been notified of the sale before
        at: d.offered
        force: must
        else: review
        basis: D
        cites: [samm.cn.enhancements, samm.cn.before_offer]
        reading: >-
          a notification of an enhancement changes a 36(b)(1) notification that exists; what is needed where the file shows none is for a person
        message: >-
          the file says that the {d.kind} passes the value already notified, but shows no 36(b)(1) notification that was complete by {d.offered}
        remedy: enter the first notification, or ask DSCA (IOPS/GEX) whether a 36(b)(1) notification is needed (C5.5.3.1)
      - that: "purchaser.group != 'nato_organization'"
        says: the purchaser is no NATO organization, whose column of the table is open
        at: purchaser.group
        force: must
        else: review
        basis: D
        cites: [samm.cn.thresholds]
        reading: >-
          Table C5.T13 puts NATO organizations with the lower thresholds; the statute's own list was not read, and notes beside the table say that the
          two differ on NATO itself
        message: the purchaser is a NATO organization; which thresholds count for it is for a person
        remedy: ask DSCA (IOPS/GEX) which column of Table C5.T13 applies to this purchaser (C5.5.3.1)
    message: a document with offset costs was offered before the notification that its value needs was complete
    remedy: >-
      stop the offer, tell DSCA (IOPS/GEX), and offer the document again when the notification it needs is complete and its period is over (C5.5.3,
      C5.5.3.1)
    note: >-
      All of it is for a person: a document that needs a notification may not be offered before it is complete, whatever its price holds, but the step
      from offset costs to the thresholds is ours. No amount stands here: the four facts say yes or no. A period that ended on the day of the offer
      counts as over.

  - id: OFF-CN-008
    title: a description of the offset agreement is sent to the committees that ask for it
    scope: adjacent
    family: notification_description
    cites: [aeca.cn.description_on_request, aeca.offset.confidential]
    for_each: {n: notifications}
    acts: dsca_iops_gex
    informs: [implementing_agency]
    severity: medium
    window: {anchor: n.transmitted}
    applies:
      - that: "n.congress_asked_for_description.happened"
        says: a committee asked for a description of the offset agreement
    requires:
      - that: "n.description_furnished.happened"
        says: the description was furnished
        force: must
        else: review
        basis: D
        reading: >-
          the statute says shall transmit promptly and names no day, so that an open request is late only in a person's judgement; it speaks of
          36(b)(1), and that it reaches a notification under 36(b)(5) was not read
        message: a committee asked on {n.congress_asked_for_description} for a description of the offset agreement, and none was furnished
      - when: "n.description_furnished.happened"
        that: "n.description_furnished.date >= n.congress_asked_for_description.date"
        at: n.description_furnished
        says: the description was furnished after the request
        force: must
        else: review
        basis: D
        reading: >-
          the statute asks for a statement upon the request; whether an earlier description, such as an Offset Certificate, answers it is not said
        message: the description was furnished on {n.description_furnished}, before the committee asked for it on {n.congress_asked_for_description}
        remedy: confirm with the committee that the earlier description answers its request, and record it (22 U.S.C. 2776(b)(1)(C))
    message: a committee's request for a description of the offset agreement is open
    remedy: >-
      furnish the description to both committees, handled as confidential information (22 U.S.C. 2776(b)(1)(C), (g)); the implementing agency supplies
      it by the way that its marking needs, never through this file
    note: the statute puts the duty on the President, delegated to the Secretary of Defense; the office that can act is the CN team of DSCA.

  - id: OFF-CN-009
    title: the certification for a commercial export says whether an offset agreement is proposed, and describes it
    scope: adjacent
    family: license_offset_item
    cites: [aeca.licences.offset_item]
    for_each: {e: export_licences}
    acts: state_pm
    informs: [export_applicant]
    severity: low
    window: {anchor: e.certified}
    applies:
      - that: "e.reaches_36c_threshold && e.certified.happened"
        says: the export reaches a threshold of AECA 36(c), and its certification was sent to the Congress
    requires:
      - that: "e.offset_item != 'missing'"
        says: the certification has an item on offset agreements
        force: must
        basis: A
        message: the certification for the commercial export has no item that says whether an offset agreement is proposed
        remedy: ask the applicant what is proposed and supply the missing item to the Congress (22 U.S.C. 2776(c)(1))
      - when: "e.offset_item == 'proposed'"
        that: "e.offset_described"
        says: the certification describes the proposed offset agreement
        force: must
        basis: A
        message: the certification says that an offset agreement is proposed and does not describe it
        remedy: supply the description to the Congress, handled as confidential information (22 U.S.C. 2776(c)(1), (g))
      - that: "e.offset_item != 'not_known'"
        says: the item says more than that it is not known
        force: must
        else: review
        basis: D
        reading: >-
          the words if known on the date of transmittal were struck from this sentence on 29 November 1999; whether an item that says not known still
          indicates whether an agreement is proposed is for counsel
        message: the certification for the commercial export says that an offset agreement is not known, though the words if known were struck in 1999
        remedy: ask counsel whether the item must be corrected, and ask the applicant what is known now (22 U.S.C. 2776(c)(1))
    message: the offset item of the certification for the commercial export is missing or incomplete
    remedy: supply the offset item to the Congress (22 U.S.C. 2776(c)(1))
    note: >-
      The statute puts the duty on the President; State (PM) is the office that can act. Only licenses that go with the case are looked at. 36(e)
      defines an offset agreement here too.

  - id: OFF-CN-010
    title: the notice of an export under a treaty exemption says whether an offset agreement is final
    scope: adjacent
    family: treaty_notice_offset
    cites: [itar.treaty.offset_statement]
    for_each: {e: export_licences}
    acts: export_applicant
    informs: [state_pm]
    severity: low
    window: {anchor: e.ddtc_notified}
    applies:
      - that: "e.treaty_exemption != 'none'"
        says: the export goes under the Australia or United Kingdom treaty exemption
      - that: "e.reaches_36c_threshold && e.ddtc_notified.happened"
        says: the export reaches a threshold of AECA 36(c), and DDTC was notified of it
    requires:
      - that: "e.ddtc_notice_states_offset"
        says: the notice says whether an offset agreement is final to be entered into, and describes it
        force: must
        basis: A
        message: the notice to DDTC does not say whether an offset agreement is final to be entered into
    message: the notice to DDTC does not say whether an offset agreement is final to be entered into
    remedy: send DDTC the statement and, if there is an agreement, its description (22 CFR 126.16(o)(2)(ii) or 126.17(o)(2)(ii))
    note: >-
      Paragraph (o)(1), which asks for the notice, was not copied: an export of which DDTC was not notified at all is no finding here. Outside FMS
      proper.

"""###),
    ("rules/overlay.yaml", ###"""
# What this tool does not know, and what it must not let out: SAMM C6.3.9.4 and the overlay packs of an office. Both rules read facts of the run.
rules:
  - id: OFF-OVL-001
    title: the reference guide of C6.3.9.4 was not checked; the rules are those of public text
    scope: core
    family: reference_guide
    cites: [samm.guide.exists, samm.guide.inquiries]
    acts: tool_operator
    informs: [implementing_agency, contracting_officer, sco]
    severity: info
    applies:
      - that: "!(case.status in ['closed', 'offer_expired', 'cancelled'])"
        says: the case is active
      - that: "offset_request.made.happened || offset_costs.included || offset_agreements.exists(a, a.state != 'none')"
        says: an offset is asked for, agreed or priced
    requires:
      - that: "size(run.overlays) > 0"
        says: an overlay with the office's own rules is loaded
        force: record
        basis: A
        message: only public text was checked; the reference guide of C6.3.9.4 is not public, and nothing here knows it
        remedy: >-
          ask DSCA (IOPS/WPN) on policy, the DSCA Office of the General Counsel on law, DSCA (SPP/EPA) for access to the guide (C6.3.9.4, DSCA Policy
          25-79)
    message: only public text was checked
    remedy: ask DSCA (IOPS/WPN) on policy, the DSCA Office of the General Counsel on law (C6.3.9.4)
    note: >-
      A note at most, which the text report says once at its end. An overlay that is loaded does not show that it holds the guide: nothing may say that
      the guide was checked. The passage is in force from 2025-09-22; the check date counts.

  - id: OFF-OVL-002
    title: nothing that an overlay marked above UNCLASSIFIED says goes into a public report
    scope: core
    family: overlay_marking
    cites: [samm.guide.exists]
    acts: tool_operator
    severity: critical
    applies:
      - that: "size(run.overlays) > 0"
        says: an overlay is loaded
    requires:
      - that: "!run.public || run.overlay_marking == 'UNCLASSIFIED'"
        says: the report is not public, or the overlay is unclassified
        force: must
        guard: yes
        basis: D
        reading: that such a report must not leave the office is our guard, no duty in the words of a public text
        message: the report is for the public, and an overlay is marked {run.overlay_marking}
        remedy: leave `--public` out, or run without the overlay
    message: the report is for the public, and an overlay is not marked UNCLASSIFIED
    remedy: leave `--public` out, or run without the overlay
    note: The program refuses before it reports; this rule is what `rules show` and the refusal can name.

"""###),
    ("rules/pricing.yaml", ###"""
# Offset costs in price and availability data, in the LOA and in later changes: SAMM C6.3.9.1, C6.3.9.2, Tables C5.T5 and C5.T8, C6.2.3, C6.7.
rules:
  - id: OFF-PRC-001
    title: price and availability data include the offset costs that the contractor gave
    scope: core
    family: price_holds_costs
    cites: [samm.offset_costs.in_unit_cost, samm.pa.include_offset_costs, pgi.loa.assist]
    for_each: {r: pricing_responses}
    acts: implementing_agency
    informs: [contracting_officer]
    severity: medium
    window: {anchor: r.issued}
    applies:
      - that: "r.kind == 'pa' && r.issued.happened"
        says: price and availability data were issued
      - that: >-
          contractor_pricing.exists(p, p.offset_costs_included && p.implementing_agency_told.happened
          && p.implementing_agency_told.date < r.issued.date)
        says: before that day a contractor had said that its pricing includes offset costs
    requires:
      - that: "r.offset_costs_included"
        says: the data include the offset costs
        force: should
        basis: A
    message: price and availability data of {r.issued} leave out offset costs that a contractor had already given
    remedy: send corrected price and availability data with the offset costs in the unit cost of the lines (C6.3.9.1; Table C5.T5, item 1.b)
    note: >-
      C6.3.9.1 says should; the table only says include. A notice of the day of issue is not counted as given before it. Rough order of magnitude
      pricing is left out: the table is about P&A data.

  - id: OFF-PRC-002
    title: offset costs are in the unit cost of a line, and no line is for offsets alone
    scope: core
    family: price_holds_costs
    cites: [samm.offset_costs.in_unit_cost, samm.lines.identified]
    acts: implementing_agency
    informs: [dsca_iops_gex_cwd]
    severity: medium
    window: {anchor: milestones.loa_offered}
    applies:
      - that: "offset_costs.included"
        says: the price of the case holds offset costs
    requires:
      - some: {l: lines}
        that: "l.offset_costs_included"
        says: a line of the LOA holds the offset costs in its unit cost
        force: should
        basis: A
        cites: [samm.offset_costs.in_unit_cost]
        message: offset costs are in a price of the case, but in the unit cost of no line of the LOA
        remedy: put the offset costs into the unit cost of the lines to which they belong (C6.3.9.1)
      - each: {l: lines}
        that: "!l.offset_only"
        says: no line is for offsets alone
        force: should
        basis: D
        cites: [samm.lines.identified, samm.offset_costs.in_unit_cost]
        reading: >-
          the text puts the costs into the unit cost of articles, services or training; that no line may be for offsets alone is the converse, ours
        message: a line is for offsets alone; a line provides an article, a service or training
        remedy: take the line out and put its cost into the unit cost of the lines to which it belongs (C6.3.9.1, C5.4.1.1)
    message: offset costs do not stand in the unit cost of the lines
    remedy: put the offset costs into the unit cost of the lines to which they belong (C6.3.9.1)

  - id: OFF-PRC-003
    title: offset costs are in the price of the LOA before it is offered
    scope: core
    family: price_holds_costs
    cites: [samm.procurements.before_loa_transmittal, samm.offset_costs.in_unit_cost]
    for_each: {d: loa_documents}
    acts: implementing_agency
    informs: [us_contractor]
    severity: medium
    window: {anchor: d.offered}
    applies:
      - that: "d.kind == 'basic' && d.offered.happened"
        says: the basic LOA was offered
    requires:
      - when: >-
          contractor_pricing.exists(p, p.offset_costs_included && p.implementing_agency_told.happened
          && p.implementing_agency_told.date < d.offered.date)
        that: "d.offset_costs_included"
        says: the prices of the LOA include the offset costs that a contractor had given
        force: should
        basis: A
        message: the LOA was offered on {d.offered} without offset costs that a contractor had already given
      - when: >-
          offset_costs.first_included.happened && offset_costs.first_included.date > d.offered.date
          && (!milestones.loa_signed.happened || offset_costs.first_included.date <= milestones.loa_signed.date)
        at: offset_costs.first_included
        that: >-
          d.offset_costs_included || loa_documents.exists(x, x.kind in ['restatement', 'counteroffer'] && x.offset_costs_included
          && x.offered.happened && x.offered.date >= offset_costs.first_included.date)
        says: costs that came in between the offer and acceptance were offered anew
        force: should
        basis: A
        message: offset costs first came in on {offset_costs.first_included}, after the LOA was offered on {d.offered}
      - when: >-
          offset_costs.first_included.happened && offset_costs.first_included.date > d.offered.date
          && (!milestones.loa_signed.happened || offset_costs.first_included.date <= milestones.loa_signed.date)
        at: offset_costs.first_included
        that: "!d.offset_costs_included"
        says: an LOA that was offered before the costs first came in does not hold them
        force: should
        else: review
        basis: D
        reading: >-
          the file contradicts itself: the prices of the offered LOA hold offset costs that, by another fact, came in only later; which of the two is
          wrong, and whether the costs were in before the LOA was sent, is for a person
        message: "{d.id}, offered on {d.offered}, is said to hold offset costs that first came in on {offset_costs.first_included}"
        remedy: correct the day of first inclusion or the answer on the LOA; both cannot be right (C6.3.9.2)
    message: the LOA was offered on {d.offered} without the offset costs
    remedy: reprice the offer, or add the costs later by Amendment or Modification (C6.3.9.2)
    note: >-
      The sentence says should, and does not ask whether the costs were known. A notice or an inclusion of the day of the offer is in favor of the case:
      the notice does not count as given before it, the inclusion not as later. Costs that came in after acceptance are OFF-PRC-004.

  - id: OFF-PRC-004
    title: offset costs first included after implementation come in by Amendment or Modification
    scope: core
    family: late_inclusion
    cites: [samm.procurements.later_needs_loa_change, samm.changes.scope]
    acts: implementing_agency
    informs: [dsca_iops_gex_cwd]
    severity: high
    window: {anchor: offset_costs.first_included}
    applies:
      - that: "offset_costs.included"
        says: the price of the case holds offset costs
      - that: "milestones.loa_signed.happened"
        says: the purchaser has accepted the LOA
    requires:
      - when: >-
          offset_costs.first_included.happened && offset_costs.first_included.date > milestones.loa_signed.date
          && milestones.case_implemented.happened && offset_costs.first_included.date > milestones.case_implemented.date
        some: {d: loa_documents}
        at: offset_costs.first_included
        that: "d.kind in ['amendment', 'modification', 'concurrent_modification'] && d.adds_offset_costs"
        says: an Amendment or Modification adds the offset costs
        force: must
        basis: A
        message: offset costs first included on {offset_costs.first_included}, after implementation, are in no Amendment or Modification
        remedy: prepare an Amendment or Modification that adds the offset costs, or take them out of the price (C6.3.9.2, C6.7)
      - when: >-
          offset_costs.first_included.happened && offset_costs.first_included.date > milestones.loa_signed.date
          && (!milestones.case_implemented.happened || offset_costs.first_included.date <= milestones.case_implemented.date)
        some: {d: loa_documents}
        at: offset_costs.first_included
        that: "d.kind in ['amendment', 'modification', 'concurrent_modification'] && d.adds_offset_costs"
        says: an Amendment or Modification adds the offset costs, though the case was not yet implemented
        force: must
        else: review
        basis: D
        reading: >-
          the sentence speaks of requests after acceptance and the implementation that follows; for the time between the two it is silent,
          so a person decides whether a change of the LOA was needed
        message: offset costs came in between acceptance and implementation without an Amendment or Modification; the text does not say what is needed
        remedy: ask DSCA (IOPS/WPN) how costs that came in between acceptance and implementation are to be put on the LOA (C6.3.9.2, C6.3.9.4)
      - when: >-
          offset_costs.first_included.happened && offset_costs.first_included.date > milestones.loa_signed.date
          && loa_documents.exists(d, d.kind in ['amendment', 'modification', 'concurrent_modification'] && d.adds_offset_costs)
        some: {d: loa_documents}
        at: offset_costs.first_included
        that: >-
          d.kind in ['amendment', 'modification', 'concurrent_modification'] && d.adds_offset_costs
          && !(d.issued.happened && d.issued.date < offset_costs.first_included.date)
        says: an Amendment or Modification that adds the costs was not issued before they came in
        force: must
        else: review
        basis: D
        reading: >-
          the file contradicts itself: a document that added offset costs was issued before the day on which they first came in; either that day is
          wrong, or the costs of that day are a later inclusion that no document covers
        message: offset costs first came in on {offset_costs.first_included}, but every document that adds them was issued before
        remedy: >-
          correct the day of first inclusion, or prepare an Amendment or Modification for the costs that came in on it (C6.3.9.2, C6.7)
      - that: "offset_costs.first_included.happened"
        says: offset costs that are in a price have once come in
        force: must
        else: review
        basis: D
        reading: >-
          the file contradicts itself: a price of the case holds offset costs, and by another fact none ever came in; without the day nobody can say
          whether a change of the LOA was needed
        message: a price of the case holds offset costs, but the file says that they were never included
        remedy: give the day on which offset costs were first included, or correct the answers on lines, LOA documents and contracts (C6.3.9.2)
      - when: "offset_costs.first_included.happened && offset_costs.first_included.date <= milestones.loa_signed.date"
        at: offset_costs.first_included
        that: >-
          !lines.exists(l, l.offset_costs_included) || loa_documents.exists(d,
          d.kind in ['basic', 'restatement', 'counteroffer'] ? d.offset_costs_included : d.adds_offset_costs)
        says: offset costs in a line that came in before acceptance are in the LOA, or in a change of it
        force: must
        else: review
        basis: D
        reading: >-
          the file contradicts itself: a line holds offset costs that came in before acceptance, and neither the LOA nor a change of it holds them; that
          they came into the line later, without a document, is possible, and for a person to find out
        message: a line holds offset costs said to be in since {offset_costs.first_included}, but no LOA document includes or adds them
        remedy: >-
          correct the answers on line and LOA; if the costs came into the line after implementation, prepare an Amendment or Modification that adds them
          (C6.3.9.2, C6.7)
    message: offset costs that came in after acceptance are in no Amendment or Modification
    remedy: prepare an Amendment or Modification that adds the offset costs, or take them out of the price (C6.3.9.2, C6.7)
    note: >-
      The sentence allows either document; which one an offset-only price rise needs is OFF-PRC-005. A later inclusion by a document of another kind
      is OFF-PRC-007. "After" is strictly later than the day.

  - id: OFF-PRC-005
    title: a change of scope that comes with offset costs is made by Amendment, which the purchaser accepts
    scope: core
    family: change_document
    cites: [samm.changes.scope, samm.procurements.later_needs_loa_change]
    for_each: {d: loa_documents}
    acts: implementing_agency
    informs: [dsca_iops_gex_cwd]
    severity: medium
    window: {anchor: d.offered}
    applies:
      - that: "d.kind in ['amendment', 'modification', 'concurrent_modification']"
        says: the document is an Amendment or a Modification
      - that: "d.adds_offset_costs"
        says: the document adds offset costs
    requires:
      - when: "d.scope_change"
        that: "d.kind == 'amendment' || (d.kind == 'concurrent_modification' && d.concurrent_exception)"
        says: the change of scope is made by Amendment, or by a Concurrent Modification that the exception covers
        force: must
        else: review
        basis: D
        reading: >-
          a case must be amended when the scope of a line or note changes, while C6.3.9.2 lets a Modification or an Amendment bring in offset costs;
          no text read says which one a rise of the price for offsets alone needs, nor how far the exception for Concurrent Modifications reaches
        message: "{d.id} adds offset costs and changes the scope, but it is not an Amendment: {d.kind}"
        remedy: >-
          find out what changes the scope; if it is more than the price, prepare an Amendment and have the purchaser accept it (C6.7.2.1, C6.7.3.1);
          if it is the offset costs alone, ask DSCA (IOPS/WPN) which document they need (C6.3.9.2, C6.3.9.4)
      - when: "d.kind == 'amendment' && d.scope_change && d.issued.happened"
        that: "d.signed.happened"
        says: the purchaser accepted the Amendment that changes the scope
        force: must
        else: review
        basis: D
        reading: the text requires the purchaser's acceptance and sets no day; that it must be there before the Amendment is issued is our reading
        message: "{d.id} changes the scope and was issued on {d.issued}, but the purchaser has not accepted it"
        remedy: have the purchaser accept the Amendment before it is carried out (C6.7.2.1)
    message: the document is not the one that a change of scope needs
    remedy: prepare an Amendment and have the purchaser accept it (C6.7.2.1)
    note: >-
      Every change may be made by Amendment, so within the scope either document will do. A change that alters the purpose of the LOA needs a new LOA
      (C6.7.1.1); no fact holds that. Draft verdict FAIL became review as the corrections say: its step from offset costs to scope is ours.

  - id: OFF-PRC-006
    title: a change that adds offset costs gives its reason, and a Modification says why the scope does not change
    scope: core
    family: change_description
    cites: [samm.changes.description]
    for_each: {d: loa_documents}
    acts: implementing_agency
    informs: [dsca_iops_gex_cwd]
    severity: low
    window: {anchor: d.offered}
    applies:
      - that: "d.kind in ['amendment', 'modification', 'concurrent_modification']"
        says: the document is an Amendment or a Modification
      - that: "d.adds_offset_costs"
        says: the document adds offset costs
      - that: "d.offered.happened || d.issued.happened"
        says: the document was sent or issued
    requires:
      - that: "d.reason_given"
        says: the case description gives the reason for the change
        force: must
        basis: A
        message: the case description of {d.id} does not give the reason for the change
        remedy: give the reason in the case description, without the nature, the terms or the amount of the offset (C6.7.1.2, C6.3.9.3)
      - when: "d.kind == 'modification' || (d.kind == 'concurrent_modification' && !d.scope_change)"
        that: "d.no_scope_change_explained"
        says: the Modification explains why the scope does not change
        force: must
        basis: A
        message: "{d.id} does not explain why the scope does not change"
        remedy: write a clear explanation why there are no changes in scope (C6.7.1.2)
    message: the case description does not say why the document is needed
    remedy: complete the case description (C6.7.1.2)
    note: >-
      The text says must, so the draft's warning is a violation, of low severity. A document that is still in writing is left alone. A Concurrent
      Modification that changes the scope has nothing to explain away. Terms of an offset in the document are OFF-USG-004.

  - id: OFF-PRC-007
    title: offset costs are not added by pen and ink, nor after implementation by any other document than an Amendment or Modification
    scope: core
    family: change_document
    cites: [samm.changes.pen_and_ink, samm.offset_costs.in_unit_cost, samm.procurements.later_needs_loa_change]
    for_each: {d: loa_documents}
    acts: implementing_agency
    informs: [dsca_obo_fpre, dsca_spp_epa]
    severity: high
    window: {anchor: d.offered}
    applies:
      - that: >-
          d.kind == 'pen_and_ink' || (d.kind in ['restatement', 'counteroffer'] && d.offered.happened && milestones.case_implemented.happened
          && d.offered.date > milestones.case_implemented.date
          && !loa_documents.exists(x, x.id == d.parent && x.kind in ['amendment', 'modification', 'concurrent_modification']))
        says: the document is a pen and ink change, or a restated LOA or counteroffer of a day after implementation
      - that: "d.adds_offset_costs"
        says: the document adds offset costs
    requires:
      - that: "!loa_documents.exists(x, x.id == d.parent && x.kind in ['modification', 'concurrent_modification'])"
        at: d.parent
        says: the pen and ink change is not made to a Modification
        force: must
        basis: A
        message: "{d.id} adds offset costs to a Modification by pen and ink, which is not authorized"
        remedy: take the pen and ink change back and prepare a new Modification or an Amendment (C6.7.3.3)
      - when: "d.changes_unit_price && loa_documents.exists(x, x.id == d.parent && x.kind == 'amendment')"
        that: >-
          d.concurrences.exists(k, k.happened && k.by == 'dsca_obo_fpre') && d.concurrences.exists(k, k.happened && k.by == 'dsca_spp_epa')
        at: d.concurrences
        says: DSCA (OBO/FPRE/FP) and DSCA (SPP) both concurred with a new unit price by pen and ink
        force: must
        basis: A
        message: "{d.id} revises a unit price of an Amendment by pen and ink without the concurrence of both DSCA (OBO/FPRE/FP) and DSCA (SPP)"
        remedy: prepare a new or restated Amendment, or in exceptional circumstances get both concurrences (C6.7.2.7.3)
      - when: "!d.changes_unit_price && loa_documents.exists(x, x.id == d.parent && x.kind == 'amendment')"
        that: >-
          d.concurrences.exists(k, k.happened && k.by == 'dsca_obo_fpre') && d.concurrences.exists(k, k.happened && k.by == 'dsca_spp_epa')
        at: d.changes_unit_price
        says: DSCA (OBO/FPRE/FP) and DSCA (SPP) both concurred with offset costs that are said to change no unit price
        force: must
        else: review
        basis: D
        reading: >-
          the text names revised unit prices; offset costs should be part of the unit cost (C6.3.9.1), so that adding them counts as a significant
          change even where no unit price is said to change is our reading
        message: "{d.id} adds offset costs to an Amendment by pen and ink and is said to revise no unit price, where offset costs should stand"
        remedy: say which unit price holds the costs; if one changes, prepare a new or restated Amendment (C6.3.9.1, C6.7.2.7.3)
      - that: >-
          !loa_documents.exists(x, x.id == d.parent && x.kind == 'amendment' && x.signed.happened && d.prepared.happened
          && d.prepared.date > x.signed.date)
        at: d.prepared
        says: the change was not started after the purchaser had signed the Amendment
        force: must
        else: review
        basis: D
        reading: >-
          changes that are initiated after the signature are made by a corrective Amendment or Modification; that a change is initiated on the day on
          which its document was prepared is our reading
        message: "{d.id} was prepared on {d.prepared}, after the purchaser had signed the Amendment"
        remedy: prepare a corrective Amendment or Modification (C6.7.2.7.3)
      - when: >-
          !loa_documents.exists(x, x.id == d.parent && x.kind in ['amendment', 'modification', 'concurrent_modification'])
        at: d.kind
        that: "!(d.offered.happened && milestones.case_implemented.happened && d.offered.date > milestones.case_implemented.date)"
        says: offset costs are not added after implementation by a document that is neither an Amendment nor a Modification
        cites: [samm.procurements.later_needs_loa_change]
        force: must
        basis: A
        message: "{d.id} adds offset costs after implementation, but it is neither an Amendment nor a Modification: {d.kind}"
        remedy: prepare an Amendment or Modification that adds the offset costs, or take them out of the price (C6.3.9.2, C6.7)
      - when: >-
          d.kind == 'pen_and_ink'
          && !loa_documents.exists(x, x.id == d.parent && x.kind in ['amendment', 'modification', 'concurrent_modification'])
        at: d.kind
        that: >-
          !(d.offered.happened && milestones.loa_signed.happened && d.offered.date > milestones.loa_signed.date
          && (!milestones.case_implemented.happened || d.offered.date <= milestones.case_implemented.date))
        says: offset costs are not added by pen and ink to an accepted LOA that was not yet implemented
        cites: [samm.procurements.later_needs_loa_change]
        force: must
        else: review
        basis: D
        reading: >-
          the sentence speaks of requests after acceptance and the implementation that follows; for the time between the two it is silent, and chapter
          5 was not read on pen and ink changes to a basic LOA
        message: "{d.id} adds offset costs to the accepted LOA by pen and ink before implementation; the text does not say what is needed"
        remedy: ask DSCA (IOPS/WPN) how costs that came in between acceptance and implementation are to be put on the LOA (C6.3.9.2, C6.3.9.4)
    message: offset costs are added by pen and ink
    remedy: prepare a new Modification or Amendment (C6.7.3.3, C6.7.2.7.3)
    note: >-
      A pen and ink change is neither a Modification nor an Amendment; one to an Amendment is judged by C6.7.2.7.3 alone, since the costs then stand
      in the Amendment, and so is a restated Amendment. OFF-PRC-004 reads only the first inclusion, this rule each document. Whether circumstances
      were exceptional is left to the two offices that concur. Changes to a basic LOA before its acceptance are ruled by chapter 5, which was not
      read on this. "After" is strictly later than the day; the day of a document is the one on which it was sent. The role dsca_spp_epa stands for
      DSCA (SPP).

  - id: OFF-PRC-008
    title: a Modification for the higher price is issued before accrued costs pass the value of the line
    scope: adjacent
    family: funds_on_line
    cites: [samm.changes.monitoring_funds]
    for_each: {l: lines}
    acts: implementing_agency
    informs: [case_manager]
    severity: medium
    window: {anchor: l.accrued_exceeds_value}
    applies:
      - that: "l.offset_costs_included"
        says: the unit cost of the line holds offset costs
      - that: "l.accrued_exceeds_value.happened"
        says: accrued costs that were reported have passed the value of the line
    requires:
      - some: {d: loa_documents}
        at: l.accrued_exceeds_value
        that: >-
          d.kind in ['amendment', 'modification', 'concurrent_modification'] && d.changes_unit_price && d.issued.happened
          && d.issued.date < l.accrued_exceeds_value.date
        says: an Amendment or Modification with a new price was issued before that day
        force: must
        basis: A
    unless:
      - that: >-
          milestones.supply_services_complete.happened
          && milestones.supply_services_complete.date <= l.accrued_exceeds_value.date
        says: supply and services were complete by then, so that the case was in the closure process
        cites: [samm.changes.monitoring_funds]
    message: accrued costs of line {l.line}, which holds offset costs, passed its value on {l.accrued_exceeds_value} without an earlier price change
    remedy: process the price increase Modification now, and check that no more is charged than the line has funds for (C6.7.3.1.1, Monitoring Funds)
    note: >-
      The first sentence speaks of the funds of the line, the last of the estimate of the case; the fact is the one of the line. "Before" is strictly
      earlier than the day. Which line a document reprices is not told, so any earlier price change counts, in favor of the case. That the closure
      process begins when supply and services are complete is our reading, also in its favor.

  - id: OFF-PRC-009
    title: news of a large price rise is coordinated with DSCA before the purchaser hears of it
    scope: adjacent
    family: price_rise
    cites: [samm.price_rise.coordinated]
    for_each: {p: price_increases}
    acts: case_manager
    informs: [dsca_iops_cpd, dsca_obo_cfd, sco]
    severity: medium
    window: {anchor: p.purchaser_told}
    applies:
      - that: "p.purchaser_told.happened"
        says: the purchaser was told of the price increase
      - that: "p.offset_costs_contribute"
        says: offset costs are part of the increase
      - that: "p.at_least_10_percent_or_25m"
        says: the increase is 10 percent of the case value or $25M, or more
      - that: "notifications.exists(n, n.required)"
        says: the case met a threshold for congressional notification
    requires:
      - that: "p.dsca_coordinated.happened && p.dsca_coordinated.date <= p.purchaser_told.date"
        at: p.dsca_coordinated
        says: the message was coordinated in advance with the DSCA Country Portfolio Director and Country Finance Director
        force: must
        basis: A
    message: the purchaser was told of a large price increase on {p.purchaser_told} before the message was coordinated with DSCA
    remedy: >-
      coordinate with DSCA (IOPS) CPD and DSCA (OBO) CFD now, and tell them what the purchaser was told and when (C6.2.3); direct questions on the
      offset part to the contractor (C6.3.9.3)
    note: >-
      The box names the increase among situations of which the partner is informed. Coordination on the day itself counts as in advance, since the
      file holds days, not hours. Any required notification shows that the case met the thresholds of Table C5.T13.

  - id: OFF-PRC-010
    title: the implementing agency enters the offset information for the LOA
    scope: core
    family: offset_information
    cites: [samm.loa_preparation.ia_column, samm.procurements.contractor_informs_ia]
    for_each: {d: loa_documents}
    acts: implementing_agency
    informs: [dsca_iops_gex_cwd]
    severity: low
    window: {anchor: d.offered}
    applies:
      - that: "d.kind == 'basic'"
        says: the document is the basic LOA
      - that: >-
          contractor_pricing.exists(p, p.offset_costs_included && p.implementing_agency_told.happened
          && (!d.offered.happened || p.implementing_agency_told.date < d.offered.date))
        says: a contractor had said before the offer that its pricing includes offset costs
    requires:
      - that: "d.offset_information.entered"
        says: the offset information for the LOA is entered
        force: record
        basis: D
        reading: the table gives the task to the implementing agency; that an empty entry breaks something is inferred
        message: the offset information for the LOA is not entered, though offset costs were known before the offer
        remedy: enter the offset information with the data for the LOA (Table C5.T8)
      - when: "d.offset_information.entered"
        that: "d.offset_information.entered_by in ['implementing_agency', 'case_manager']"
        says: the implementing agency entered it
        force: record
        basis: D
        reading: the table gives the task to the implementing agency; that no one else may enter it is inferred
        message: the offset information was entered by the {d.offset_information.entered_by}, not by the implementing agency
        remedy: check the entry; preparing it is a task of the implementing agency (Table C5.T8)
    message: the offset information for the LOA is not entered by the implementing agency
    remedy: enter the offset information with the data for the LOA (Table C5.T8)
    note: >-
      A column of a table, not a sentence with a verb: a note at most. The case manager is of the implementing agency. The layout of the entry is not
      public. A notice of the day of the offer is not counted as given before it, as in OFF-PRC-003.

"""###),
    ("rules/records.yaml", ###"""
# The records on which the other rules rest: SAMM C6.2.4 to C6.2.6. Not special to offsets.
rules:
  - id: OFF-REC-001
    title: the record of the offset is in the case file and kept for 10 years after closure
    scope: adjacent
    family: records
    cites: [samm.case_files.kept]
    acts: case_manager
    informs: [implementing_agency, contracting_officer]
    severity: low
    requires:
      - when: "milestones.closed.happened && milestones.records_disposed.happened"
        at: milestones.records_disposed
        that: "milestones.records_disposed.date >= addYears(milestones.closed.date, 10, 'up')"
        says: the records were kept for 10 years after closure
        force: must
        basis: A
        message: the records were disposed of on {milestones.records_disposed}, less than 10 years after the case was closed on {milestones.closed}
        remedy: restore what can be restored and tell the records manager (C6.2.4)
      - each: {m: communications}
        at: m.document
        that: "has(m.document)"
        says: each message on the offset rests on a document of the case file
        force: record
        basis: D
        reading: >-
          the case file must hold all transactions and give the audit trail; that a message on the offset is among them, and that this file names its
          document, is our reading
        message: no document of the case file records message {m.id}
        remedy: put a record of the message into the case file and name it here (C6.2.4, C6.2.5)
      - each: {p: "contractor_pricing.filter(x, x.implementing_agency_told.happened)"}
        that: "has(p.implementing_agency_told.document)"
        says: each notice of the contractor that its pricing includes offset costs rests on a document
        force: record
        basis: D
        reading: >-
          the case file must hold all transactions and give the audit trail; that the contractor's notice is among them, and that this file names its
          document, is our reading
        message: no document records the contractor's notice of {p.implementing_agency_told} that its pricing {p.id} includes offset costs
        remedy: put the notice into the case file and name it here (C6.2.4, C6.2.5)
      - each: {c: "contracts.filter(x, x.offset_costs.included && x.offset_costs.disclosed_to_contracting_officer.happened)"}
        that: "has(c.offset_costs.disclosed_to_contracting_officer.document)"
        says: each disclosure of offset costs to the contracting officer rests on a document
        force: record
        basis: D
        reading: >-
          the file must give the audit trail, and cost statements must be supported by source documents; that the disclosure is among them, and that
          this file names its document, is our reading
        message: no document records the disclosure of offset costs in contract {c.contract_number}
        remedy: name the document and who holds it, and leave its content out of this file (C6.2.4, C6.2.5)
      - each: {c: "contracts.filter(x, x.offset_costs.included && x.offset_costs.condition_document.given.happened)"}
        that: "has(c.offset_costs.condition_document.given.document)"
        says: each proof that the purchaser made the offset a condition is named as a document
        force: record
        basis: D
        reading: >-
          the file must give the audit trail, and cost statements must be supported by source documents; that the proof is among them, and that this
          file names it, is our reading
        message: the proof of the condition for contract {c.contract_number} is claimed, but no document is named
        remedy: name the document and who holds it, and leave its content out of this file (C6.2.4, C6.2.5)
      - each: {a: "offset_agreements.filter(x, x.signed.happened)"}
        at: a.state
        that: "a.state == 'signed'"
        says: each offset agreement with a day of signature is said to be signed
        force: must
        else: review
        basis: D
        reading: >-
          the case file must give the audit trail; a file that gives the day on which an agreement was signed and says that it is not signed contradicts
          itself, and rules that read the state may not see the agreement
        message: offset agreement {a.id} was signed on {a.signed}, but its state is {a.state}
        remedy: correct the state of the agreement or the day of signature, then check the case again (C6.2.4)
      - each: {d: "loa_documents.filter(x, x.kind == 'basic' && x.offered.happened && milestones.loa_offered.happened)"}
        at: milestones.loa_offered
        that: "d.offered.date == milestones.loa_offered.date"
        says: the milestone of the offer has the day on which the basic LOA was offered
        force: should
        basis: D
        reading: >-
          the case file must give the audit trail; that the milestone and the document must tell the same day of the offer is our reading of it, and
          rules that count from the milestone may come out wrong
        message: "the LOA was offered on {milestones.loa_offered} by the milestone, and on {d.offered} by {d.id}"
        remedy: correct the day that is wrong, then check the case again (C6.2.4)
    message: the record of the offset has a gap
    remedy: complete the case file (C6.2.4, C6.2.5)
    note: >-
      Judged on the day of the check. On the tenth anniversary of closure the ten years are taken to be over. Records that are disposed of before the
      case is closed are not told apart: no fact of a case that is still open says anything of it.

"""###),
    ("rules/reporting.yaml", ###"""
# The contractor's yearly report to Commerce: 50 U.S.C. 4568(c), 15 CFR part 701.
rules:
  - id: OFF-BIS-001
    title: an offset agreement over $5,000,000 is reported to Commerce by 15 June of the next year
    scope: core
    family: bis_report
    cites: [dpa.offset.report, bis.offset.yearly_report, bis.offset.purpose]
    for_each: {a: offset_agreements}
    acts: us_contractor
    informs: [commerce_bis]
    severity: high
    # Part 701 was issued on 2 December 1994; the words on the yearly report were first seen in the edition of 1 January 2002.
    window: {anchor: due, from: 1994-12-02, shown: 2002-01-01, parameters: a.signed}
    applies:
      - that: "a.state != 'none' && a.signed.happened"
        says: the offset agreement is signed
      - that: "a.over_5m_usd"
        says: the offset agreement is over $5,000,000
    due: "date(year(a.signed.date) + 1, param.bis_due_month, param.bis_due_day)"
    requires:
      - when: "due <= date('2025-09-30')"
        some: {r: bis_reports}
        that: "r.calendar_year == year(a.signed.date) && a.id in r.covers && r.filed.happened && r.filed.date <= due"
        says: a report for the year of signature that covers the agreement was filed by {due}
        force: must
        basis: B
        message: no report to Commerce (BIS) that covers the agreement was filed by {due}
        remedy: >-
          if it is not filed yet, file the report with the Bureau of Industry and Security now, for the year in which the agreement was signed; if it
          was filed late, keep the record (15 CFR 701.4)
      - when: "due > date('2025-09-30')"
        some: {r: bis_reports}
        that: "r.calendar_year == year(a.signed.date) && a.id in r.covers && r.filed.happened && r.filed.date <= due"
        says: a report for the year of signature that covers the agreement was filed by {due}
        force: must
        else: review
        basis: D
        cites: [dpa.termination]
        reading: >-
          on the words read, the section that holds the duty ended on 30 September 2025 (50 U.S.C. 4564(a)); no extension was found, that none exists
          was not verified, and 15 CFR part 701 still stood on 5 April 2026: counsel says whether the report is owed
        message: no report to Commerce (BIS) that covers the agreement was filed by {due}; whether the duty still stood then is to be checked
        remedy: have counsel read 50 U.S.C. 4564(a) as in force; if the duty stands, file the report with the Bureau of Industry and Security
    unless:
      # OFF-BIS-004: for which items part 701 asks for a report.
      - that: "a.item_list == 'series_600_excepted' && due >= date('2016-03-31')"
        says: the item is a vessel or related item of the 600 series that the definition of offsets excepts
        cites: [bis.offset.definition]
        then: lift
      - that: "a.item_list in ['series_600', 'series_600_excepted'] && due < date('2016-03-31')"
        says: the item is of the 600 series, which the definition of offsets names since 31 March 2016; what it was before is for a person
        cites: [bis.offset.definition]
        then: review
      - that: "a.item_list == 'other'"
        says: the item is on neither list; whether it is a defense article or service as the Act and the ITAR define them is for a person
        cites: [bis.offset.definition]
        then: review
    message: the yearly offset report to Commerce (BIS) is missing or late
    remedy: file the report with the Bureau of Industry and Security (15 CFR 701.4)
    carries:
      - id: OFF-BIS-004
        title: reporting covers USML items and, since 31 March 2016, 600 series items
        scope: adjacent
        how: unless 1 to 3
    note: >-
      The statute says shall furnish; the yearly date stands in part 701, of which only the edition of 2002 was read (companies should provide ...
      not later than June 15), and in the yearly notices (90 FR 21738): basis B. A report filed late does not meet the rule. The rule looks at the
      year of signature; transactions of later years are OFF-BIS-002. The exceptions carry OFF-BIS-004: they lift or soften a report that is
      missing, and ask nothing of one that was filed.

  - id: OFF-BIS-002
    title: an offset transaction with $250,000 or more of credit is in the report due on 15 June of the next year
    scope: core
    family: bis_transactions
    cites: [bis.offset.transactions, bis.offset.yearly_report, dpa.offset.report]
    for_each: {t: offset_transactions}
    acts: us_contractor
    informs: [commerce_bis]
    severity: high
    window: {anchor: due, parameters: t.completed}
    applies:
      - that: "t.completed.happened"
        says: the offset transaction is completed
      - that: "t.credit_at_least_250k"
        says: the credit claimed for it is $250,000 or more
    due: "date(year(t.completed.date) + 1, param.bis_due_month, param.bis_due_day)"
    requires:
      - when: "due < date('2010-01-22')"
        some: {r: bis_reports}
        at: t.completed
        that: "r.calendar_year == year(t.completed.date) && t.id in r.covers && r.filed.happened && r.filed.date <= due"
        says: a report for the year of completion that lists the transaction was filed by {due}, as the section of that time said it should
        force: should
        basis: B
        message: no report to Commerce (BIS) that lists the offset transaction was filed by {due}
      - when: "due >= date('2010-01-22') && due <= date('2025-09-30')"
        some: {r: bis_reports}
        at: t.completed
        that: "r.calendar_year == year(t.completed.date) && t.id in r.covers && r.filed.happened && r.filed.date <= due"
        says: a report for the year of completion that lists the transaction was filed by {due}
        force: must
        basis: B
        message: no report to Commerce (BIS) that lists the offset transaction was filed by {due}
      - when: "due > date('2025-09-30')"
        some: {r: bis_reports}
        at: t.completed
        that: "r.calendar_year == year(t.completed.date) && t.id in r.covers && r.filed.happened && r.filed.date <= due"
        says: a report for the year of completion that lists the transaction was filed by {due}
        force: must
        else: review
        basis: D
        cites: [dpa.termination]
        reading: >-
          on the words read, the section that holds the duty ended on 30 September 2025 (50 U.S.C. 4564(a)); no extension was found, that none exists
          was not verified, and 15 CFR part 701 still stood on 5 April 2026: counsel says whether the report is owed
        message: no report to Commerce (BIS) that lists the offset transaction was filed by {due}; whether the duty still stood then is to be checked
        remedy: have counsel read 50 U.S.C. 4564(a) as in force; if the duty stands, add the transaction to a report and file it
    message: the offset transaction is in no report to Commerce (BIS) that was filed in time
    remedy: >-
      if it is not reported yet, file a report or a correction with the Bureau of Industry and Security now, for the year of completion; if it was
      filed late, keep the record (15 CFR 701.4)
    note: >-
      The section of 2002 says that reports should include a list of the transactions completed, without a floor; the yearly notices say that firms
      are required to report those with $250,000 or more of credit, and their summaries are all that was read of it (B). The schema has no tie between
      a transaction and an agreement, so neither the value of the agreement nor the list of its item is asked for.

  - id: OFF-BIS-003
    title: only the firm that answers to the foreign customer reports an offset
    scope: adjacent
    family: bis_reporter
    cites: [bis.offset.who_reports]
    # Each agreement with the reports that cover it; to hold every report against every other would cost more than a case may.
    for_each: {a: offset_agreements, r: "bis_reports.filter(x, x.filed.happened && a.id in x.covers)"}
    acts: us_contractor
    informs: [commerce_bis]
    severity: low
    window: {anchor: "date(r.calendar_year + 1, 6, 15)"}
    requires:
      - that: "r.reporter == a.obligor.firm"
        at: r.reporter
        says: the firm that reports an agreement is the one bound by it
        force: should
        else: review
        basis: D
        reading: >-
          the sentence, read in the edition of 2002 only, is about transactions: a firm should report those for which it is directly responsible to
          the foreign customer, primes for their subcontractors; that the firm bound by the agreement is the one responsible is ours
        message: "{r.reporter} reported an offset agreement to Commerce (BIS) that binds another firm"
    message: an offset agreement may have been reported by a firm that does not answer for it
    remedy: >-
      settle with the other firm which of you answers to the foreign customer, and correct the report with the Bureau of Industry and Security
      (15 CFR 701.4)
    note: >-
      The day that counts is the 15 June on which the report was due; the very first reports were due in March 1995. Since 22 January 2010 the
      section has other words, which were not read, so the clause is for a person. Of two firms that report one agreement at least one is not bound
      by it, so a double report is found here too. Two reports of one transaction are OFF-BIS-006.

  - id: OFF-BIS-005
    title: data of a firm's offset report to Commerce stay protected unless the firm authorizes disclosure in writing
    scope: adjacent
    family: bis_data
    cites: [bis.offset.confidential, dpa.offset.report_protected]
    acts: case_manager
    informs: [us_contractor, commerce_bis, tool_operator]
    severity: high
    applies:
      - that: "handling.holds_bis_report_data || run.protected_values.exists(v, v.list == 'offset_transactions')"
        says: the case file or its package holds data of an offset report to Commerce (BIS)
    requires:
      - that: "handling.firm_authorised.happened"
        says: the firm authorized disclosure of the data in writing
        at: handling.holds_bis_report_data
        force: must
        else: review
        basis: D
        reading: >-
          the regulation forbids the Bureau of Industry and Security to publish what it received; that a case file of another office, which travels
          and is reported on, should not hold such data without the firm's consent is ours
        message: the file or its package holds data of an offset report to Commerce (BIS), and the firm has not authorized its disclosure
      - that: "handling.holds_bis_report_data"
        says: the file says itself that it holds such data
        force: record
        else: caution
        basis: D
        reading: the protected facts of a transaction are those that firms report; a file that fills them in holds report data, whatever it says
        message: the file says that it holds no data of an offset report to Commerce (BIS), but protected facts of a transaction are filled in
        remedy: take the values out; if the package holds report data besides, say so in `handling.holds_bis_report_data`
    message: the file or its package holds data of an offset report to Commerce (BIS) without the firm's authorization
    remedy: >-
      take the data out of the file and its package, or obtain the written authorization of an official of the firm (15 CFR 701.5); leave the report
      with the firm and enter only the day on which it was filed
    note: >-
      Anchored on the check date: the question is what the file holds now. The values of transactions are protected facts: a filled one is found by
      OFF-CN-006, and is read here as data of a report. That a data set for the public may use aggregates (701.5(c)) concerns the Bureau's own report.

  - id: OFF-BIS-006
    title: no two firms report the same offset transaction
    scope: adjacent
    family: bis_reporter
    cites: [bis.offset.who_reports]
    for_each: {t: offset_transactions}
    acts: us_contractor
    informs: [commerce_bis]
    severity: low
    window: {anchor: "date(year(t.completed.date) + 1, 6, 15)"}
    applies:
      - that: "t.completed.happened"
        says: the offset transaction is completed
    requires:
      # The reports that list it, as one list `l`: each is held against the first, since each against every other would cost more than a case may.
      - each: {l: "[bis_reports.filter(r, r.filed.happened && t.id in r.covers)]"}
        at: t.completed
        that: "l.all(r, r.reporter == l[0].reporter)"
        says: all the reports that list the transaction are of one firm
        force: should
        else: review
        basis: D
        reading: >-
          the sentence, read in the edition of 2002 only, is there to avoid double counting, and prime contractors report for their subcontractors;
          that two firms may not both be directly responsible for one transaction is ours
        message: more than one firm reported the offset transaction to Commerce (BIS)
    message: an offset transaction may have been reported twice
    remedy: >-
      settle with the other firm which of you answers to the foreign customer, and correct the report with the Bureau of Industry and Security
      (15 CFR 701.4)
    note: >-
      No fact ties a transaction to the firm that answers for it, so which of the two reports is wrong is not told. The year of the report does not
      count: a transaction is completed once. A firm that reports it again, as in a correction, is no matter of this rule.

"""###),
    ("rules/scope.yaml", ###"""
# Where the DFARS rules on offset costs reach, and by which definition: DFARS 225.7300(b), 202.101, 225.7303-3.
rules:
  - id: OFF-SCOPE-001
    title: offset costs are on lines that are bought for the case, not on stock or under a CLSSA
    scope: core
    family: scope
    cites: [dfars.fms.scope, dfars.offset.recoverable, samm.offsets.wholly_cash_or_repayable]
    acts: implementing_agency
    informs: [contracting_officer]
    severity: medium
    window: {anchor: milestones.loa_offered}
    applies:
      - that: "case.program == 'fms'"
        says: this is an FMS case
      - that: "offset_costs.included"
        says: the price of the case holds offset costs
    requires:
      - each: {l: lines}
        at: l.source_code
        that: "!l.offset_costs_included || l.source_code.procured != 'not_procured'"
        says: no line with offset costs is filled from stock or by the U.S. Government itself
        force: must
        else: review
        basis: D
        reading: >-
          the DFARS part on FMS, with its rule that offset costs are recoverable, does not apply to sales from stock; that there is then no ground to
          recover them is our reading, and so is which source codes are stock
        message: "line {l.line} holds offset costs, but its source is: {l.source_code}"
        remedy: >-
          find out from the contractor which purchase the offset costs belong to, and put them on the line that is bought, or take them out
          (DFARS 225.7300(b); C6.3.9.1)
      - that: "!(case.case_type in ['clssa_fmso_i', 'clssa_fmso_ii'])"
        says: the case is no cooperative logistics supply support arrangement
        force: must
        else: review
        basis: D
        reading: >-
          the DFARS part on FMS does not apply to acquisitions under such an arrangement; that offset costs then have no ground to be recovered is our
          reading
        message: "offset costs are in the price of a case of the type: {case.case_type}"
        remedy: take the offset costs out, or ask the contracting officer on what ground the contract may hold them (DFARS 225.7300(b))
      - each: {l: lines}
        at: l.source_code
        that: "!l.offset_costs_included || l.source_code.procured != 'mixed'"
        says: no line with offset costs is of mixed source
        force: record
        basis: D
        reading: the text parts stock from what is bought; on a line of mixed source the code does not tell to which part the offset costs belong
        message: line {l.line} holds offset costs and is of mixed source
        remedy: check with the contractor that the offset costs belong to what is bought on this line (DFARS 225.7300(b))
    message: offset costs are in a price to which the DFARS part on FMS does not apply
    remedy: put the offset costs where the purchase is, or take them out (DFARS 225.7300(b))
    note: >-
      A purchase that replenishes stock is left out as well (225.7300(b)(2)): no fact tells it. A Building Partner Capacity case has OFF-FUND-007.

  - id: OFF-SCOPE-002
    title: offset costs are classed as direct or indirect by the definition of DFARS 202.101
    scope: core
    family: classification
    cites: [dfars.offset.definition, pgi.offset.definitions]
    for_each: {c: contracts}
    acts: contracting_officer
    informs: [us_contractor]
    severity: low
    window: {anchor: c.price_agreed}
    applies:
      - that: "c.offset_costs.included"
        says: the contract price includes offset costs
    requires:
      - that: "has(c.offset_costs.kind) && c.offset_costs.definition_used != 'other'"
        at: c.offset_costs.definition_used
        says: the costs are classed as direct, indirect or both, by the definition of DFARS 202.101 or by the older words of the PGI
        cites: [dfars.offset.definition]
        force: must
        else: review
        basis: D
        reading: >-
          the rules on reasonableness and on certified data speak of indirect offsets as DFARS 202.101 defines them; no text orders a record of the
          class, so that another definition leads them astray is our reading
        message: the offset costs in the contract price are classed by a definition that is neither that of DFARS 202.101 nor that of the PGI
        remedy: class the offset costs again by DFARS 202.101, directly related to the item and integral to the deliverable or neither
      - when: "c.offset_costs.kind != 'indirect'"
        that: "c.offset_costs.definition_used != 'pgi_older_wording'"
        says: costs that are classed as direct, in whole or part, are not classed by the older words of the PGI
        cites: [dfars.offset.definition, pgi.offset.definitions]
        force: must
        else: review
        basis: D
        reading: >-
          the PGI calls an offset direct that is directly related to the item; DFARS 202.101 asks besides that it is integral to the deliverable of
          the contract, and counts related projects not bought under the contract as indirect; the two texts are not reconciled in anything read
        message: >-
          offset costs are classed as direct by the older words of the PGI, under which work may count as direct that DFARS 202.101 calls indirect
        remedy: >-
          check by DFARS 202.101 whether what is classed as direct is also integral to the deliverable of the contract; what is not may be indirect
          (DFARS 202.101; PGI 225.7303-2(a)(3))
      - that: "c.offset_costs.definition_used != 'pgi_older_wording'"
        says: the costs are classed by the definition of DFARS 202.101
        cites: [dfars.offset.definition, pgi.offset.definitions]
        force: record
        basis: D
        reading: what is unrelated to the item, as the PGI has it, is also not directly related and not integral, as DFARS 202.101 has it
        message: the offset costs are classed as indirect by the older words of the PGI, which are narrower than DFARS 202.101
        remedy: name DFARS 202.101 as the definition used
    message: the offset costs in the contract price may be classed wrongly
    remedy: class the offset costs by DFARS 202.101
    note: >-
      A class that is not known leaves the rule open, and the contractor owes it. AECA 36(e) and 15 CFR 701.2 define offsets in other words again, for
      their own duties.

  - id: OFF-SCOPE-003
    title: an agreement between governments that is claimed to prevail is named
    scope: adjacent
    family: conflicting_agreement
    cites: [dfars.conflicting_agreement]
    acts: contracting_officer
    informs: [dsca_fo_ogc, implementing_agency]
    severity: medium
    window: {anchor: milestones.loa_offered}
    applies:
      - that: "offset_costs.included"
        says: the price of the case holds offset costs
      - that: "conflicting_agreement.claimed"
        says: a government-to-government agreement is claimed to prevail over the DFARS rules on pricing FMS contracts
    requires:
      - that: "has(conflicting_agreement.reference)"
        says: the file names the agreement
        force: must
        else: review
        basis: D
        reading: >-
          the language of an agreement for the sale, coproduction or cooperative logistic support of a specifically defined system prevails where it
          conflicts; that a claim has to name the agreement is our reading, since without its words nobody can tell
        message: a government-to-government agreement is claimed to prevail over DFARS 225.7303, but the file names no agreement
        remedy: >-
          name the agreement and the language that conflicts, or withdraw the claim (DFARS 225.7303-3); counsel decides whether it prevails
    message: a claim that an agreement between governments prevails rests on no agreement
    remedy: name the agreement or withdraw the claim (DFARS 225.7303-3)
    note: >-
      That an agreement may prevail is an exception of the rules that rest on DFARS 225.7303: it sends OFF-FUND-001 and OFF-CTR-003 to a person. It
      prevails over provisions of 225.7303 alone, so not over the SAMM (OFF-FUND-002), 225.7304 or 225.7306.

"""###),
    ("rules/standard-terms.yaml", ###"""
# The Standard Terms and Conditions on the LOA: SAMM C5.4.8.1 and condition 2.8 as revised on 1 August 2018 (DSCA Policy 18-35).
rules:
  - id: OFF-STC-001
    title: an LOA prepared and signed from 1 August 2018 carries the Standard Terms with revised condition 2.8
    scope: core
    family: standard_terms
    cites: [stc.offsets.condition_2_8, samm.stc.in_effect_when_signed, samm.procurements.usg_position]
    for_each: {d: loa_documents}
    acts: implementing_agency
    informs: [dsca_iops_gex_cwd]
    severity: medium
    # The passage reaches back to 2011, the rule only to the day of the revised condition.
    window: {anchor: d.signed, from: 2018-08-01, shown: 2018-08-01}
    applies:
      - that: "case.program == 'fms'"
        says: this is an FMS case, so its LOA is no pseudo LOA
        cites: [pgi.bpc.appropriated]
      - that: "d.kind == 'basic' && d.signed.happened"
        says: the basic LOA is signed
    requires:
      - when: "d.standard_terms.attached && d.prepared.happened && d.prepared.date >= date('2018-08-01')"
        that: "has(d.standard_terms.edition) && d.standard_terms.edition >= date('2018-08-01')"
        says: the Standard Terms attached to the LOA are those of 1 August 2018 or later
        force: must
        basis: B
        message: the LOA was prepared and signed after condition 2.8 was revised, but its Standard Terms are of an older edition
        remedy: replace the Standard Terms by those in effect, and have the purchaser accept them (C5.4.8.1; DSCA Policy 18-35)
      - that: "!d.prepared.happened || d.prepared.date >= date('2018-08-01')"
        says: the LOA was also prepared on or after 1 August 2018
        force: must
        else: review
        basis: D
        reading: >-
          the terms in effect when the LOA is prepared and signed apply; which applies when it was prepared under one edition and signed under the
          next the text does not say
        message: the LOA was prepared on {d.prepared} and signed on {d.signed}, and condition 2.8 was revised in between
        remedy: have counsel say which edition of the Standard Terms applies to the case (C5.4.8.1)
      - that: "d.standard_terms.attached"
        says: the Standard Terms are attached to the LOA sent to the purchaser
        cites: [samm.stc.attached]
        force: must
        else: review
        basis: D
        reading: >-
          the terms must be attached to the original LOA, and are part of the LOA whether or not they are attached to a copy; which copy the file
          speaks of is for a person
        message: the Standard Terms, which hold condition 2.8 on offsets, are not attached to the LOA
        remedy: send the purchaser the Standard Terms that belong to the LOA and keep a copy in the case file (C5.4.8.1)
    message: the LOA does not carry the Standard Terms with the condition on offsets that was in effect
    remedy: attach the Standard Terms in effect (C5.4.8.1; DSCA Policy 18-35)
    carries:
      - id: OFF-STC-002
        title: pseudo LOAs of Building Partner Capacity cases do not carry the Standard Terms
        scope: adjacent
        how: applies 1 leaves them out; the source is secondary
    note: >-
      The text of 2018 was read up to the middle of its fifth sentence (B); the text of 2011 to 2018 was not read. Pseudo LOAs of Building Partner
      Capacity cases are left out: the first condition is OFF-STC-002, which rests on a secondary source only (C).

"""###),
    ("rules/statutory-duties.yaml", ###"""
# What two statutes ask of the firms, beside the yearly report to Commerce: 10 U.S.C. 4852(c), AECA 39A (22 U.S.C. 2779a).
rules:
  - id: OFF-DOD-001
    title: the Secretary of Defense is notified of a sale with an offset over $50,000,000
    scope: adjacent
    family: dod_notice
    cites: [usc10.offset.notice]
    for_each: {a: offset_agreements}
    acts: us_contractor
    informs: [dsca_fo_ogc]
    severity: info
    window: {anchor: a.signed}
    applies:
      - that: "a.state == 'signed'"
        says: the offset agreement is signed
      - that: "a.over_50m_usd"
        says: the offset is over $50,000,000
    requires:
      - that: "a.secdef_notified.happened"
        says: the firm notified the Secretary of Defense
        force: must
        else: review
        basis: D
        reading: >-
          the firm shall notify in accordance with regulations, and none was found (GAO found none in 1990); whether an FMS contract, which the firm
          makes with the U.S. Government, is a sale to a foreign country here, the section does not say
        message: >-
          the offset is over $50,000,000, and the firm has not notified the Secretary of Defense; whether it can, under which regulations, is to be
          checked
        remedy: >-
          have counsel look for regulations under 10 U.S.C. 4852(c) and decide whether to notify the Secretary of Defense; never put the value into
          this file
    message: the Secretary of Defense was not notified of an offset over $50,000,000
    remedy: have counsel decide whether to notify the Secretary of Defense (10 U.S.C. 4852(c))
    note: the section asks for notice of the sale once its contract is subject to the offset; a proposed agreement does not make it so.

  - id: OFF-INC-001
    title: no incentive payment to another U.S. person satisfies an offset
    scope: core
    family: incentive_payment
    cites: [aeca.incentive_payments.barred, itar.penalty.incentive_payments]
    for_each: {p: incentive_payments}
    acts: us_contractor
    informs: [dsca_fo_ogc]
    severity: critical
    window: {anchor: p.made}
    applies:
      - that: "p.made.happened"
        says: the payment was made
      - that: "p.to_satisfy_offset"
        says: it was made to get someone to buy from the purchaser's country, to satisfy an offset agreement
    requires:
      - when: "offset_agreements.exists(a, a.state != 'none' && a.meets_aeca_definition)"
        at: p.payee_is_us_person
        that: "!p.payee_is_us_person"
        says: the payee is not a U.S. person
        force: must
        basis: A
        message: a payment of {p.made} to a U.S. person served to satisfy an offset agreement
      - that: "!p.payee_is_us_person"
        says: the payee is not a U.S. person, whatever kind of offset agreement the payment served
        force: must
        else: review
        basis: D
        reading: >-
          the section means undertakings to buy, or to promote buying, goods or services of the country; whether a payment for another kind of offset
          is one that it bars is for a person
        message: >-
          a payment of {p.made} to a U.S. person served to satisfy an offset, though no agreement of the file is an offset agreement as the section
          defines it
        remedy: have counsel say whether 22 U.S.C. 2779a reaches the payment, and make no further one until then
    message: an incentive payment was made to a U.S. person to satisfy an offset
    remedy: >-
      stop such payments, keep the records, and have counsel decide what to tell State (PM), which enforces the ban (22 U.S.C. 2779a; 22 CFR 127.10)
    note: >-
      The section reaches the firm, its employees, agents and subcontractors. Its own definition of an offset agreement is that of AECA 36(e), an
      undertaking to buy or to promote buying: where no agreement of the file meets it, a person decides. The ceiling of the penalty is no matter of a
      finding; it changes each year.

"""###),
    ("schema.yaml", ###"""
# The schema of a case file: every fact that a rule may read, with its question in words and the role that owes the answer.
# The key is the path of the fact as rules write it; `[]` is a list, and every list has an entry of its own.
#   from       the milestone from which a fact is owed; left out: always owed
#   whole      a list is whole only if the file says so under `complete` (stated), or as soon as it is written because it is read off
#              one document (as_written)
#   protected  declared only so that a filled one is recognized: its value stands in no output, and nothing is missing without it
#   derived    computed from other facts; a stated value that disagrees is reported
# No key is a word that other YAML readers turn into true or false.
case_schema: fms-case/1
fields:

  # --- the file itself -----------------------------------------------------------------------------------------------------------------------------
  schema:
    type: text
    label: form of this file
    question: Which form does this file follow (always `fms-case/1`)?
    owed_by: case_manager
    source: ours
    note: 'first key of the file: that is how a case file is recognized in a folder'
  marking:
    type: code(marking)
    label: marking of this file
    question: What is the highest marking of anything in this file?
    owed_by: case_manager
    source: SAMM C5.5.5.8; DSCA 25-79
  as_of:
    type: date
    label: day for which the case is checked
    question: For which day are the rules to be checked?
    owed_by: case_manager
    source: ours
    note: the option --as-of wins, then this, then today
  complete:
    type: map(list, date)
    label: lists stated to be whole
    question: From which lists is nothing missing, and up to which day?
    owed_by: case_manager
    source: ours
    note: without it a rule of the form `no entry may ...` stays undetermined and is never met

  # --- the case ------------------------------------------------------------------------------------------------------------------------------------
  case: {type: group, label: case}
  case.identifier:
    type: text
    label: case identifier
    question: What is the case identifier (country, implementing agency and designator, as XX-X-XXX)?
    owed_by: case_manager
    source: field practice
  case.country_code:
    type: text
    label: country code
    question: What is the country or program code, the first part of the case identifier?
    owed_by: case_manager
    source: SAMM Tables C4.T2A to C4.T2D
  case.ia_code:
    type: text
    label: implementing agency code
    question: What is the code of the implementing agency, the second part of the case identifier?
    owed_by: case_manager
    source: DSCA 01-04
  case.case_designator:
    type: text
    label: case designator
    question: What is the case designator, the third part of the case identifier?
    owed_by: case_manager
    source: field practice
  case.program:
    type: code(program)
    label: program of the case
    question: Is the case a Foreign Military Sale or a Building Partner Capacity case?
    owed_by: case_manager
    source: PGI 225.7300(a)
  case.case_type:
    type: code(case_type)
    label: type of case
    question: Is the case a Defined Order, a Blanket Order or a CLSSA case?
    owed_by: case_manager
    source: DFARS 225.7300(b)
    note: the type of order, not the Case Category Code of DSAMS
  case.nickname:
    type: text
    label: nickname of the case
    question: What is the nickname of the case?
    owed_by: case_manager
    source: SAMM Table C15.T5
  case.description:
    type: text
    label: case description
    question: What is the case description on the LOA?
    owed_by: case_manager
    source: LOA Standardization Guide
  case.status:
    type: code(status)
    label: status of the case
    question: What is the status of the case now?
    owed_by: case_manager
    source: ours
    note: must agree with the milestones
  case.associated_cases:
    type: list(text)
    label: associated cases
    question: Which other cases belong to the same program?
    owed_by: case_manager
    whole: as_written
    source: SAMM Appendix 6 note Associated LOAs
    note: read off the LOA, so whole once written

  # --- the purchaser -------------------------------------------------------------------------------------------------------------------------------
  purchaser: {type: group, label: purchaser}
  purchaser.name:
    type: text
    label: name of the purchaser
    question: Who is the purchaser named on the LOA?
    owed_by: case_manager
    source: LOA Standardization Guide
    note: a government or an organization, never a person
  purchaser.group:
    type: code(purchaser_group)
    label: purchaser group for notification thresholds
    question: In which group of Table C5.T13 is the purchaser?
    owed_by: implementing_agency
    source: SAMM Table C5.T13; 22 USC 2776(b)(6)
    note: 'the table and the statute place NATO itself differently: `nato_organization` is for a person to decide'
  purchaser.reference:
    type: text
    label: purchaser's reference
    question: What is the purchaser's reference for the request?
    owed_by: case_manager
    source: LOA Standardization Guide
  purchaser.requires_offsets_by_law:
    type: answer
    label: whether the purchaser's law requires offsets
    question: Does a law or procedure of the purchaser require offsets for this purchase?
    owed_by: us_contractor
    source: released notices

  # --- milestones ----------------------------------------------------------------------------------------------------------------------------------
  milestones: {type: group, label: milestones}
  milestones.lor_received:
    type: event
    label: receipt of the LOR
    question: On which day was the LOR received (or `no`)?
    owed_by: case_manager
    source: SAMM Chapter 5
  milestones.lor_complete:
    type: event
    label: finding that the LOR is complete
    question: On which day was the LOR found complete (or `no`)?
    owed_by: case_manager
    source: SAMM Chapter 5
  milestones.loa_prepared:
    type: event
    label: preparation of the LOA
    question: On which day was the LOA prepared (or `no`)?
    owed_by: implementing_agency
    from: milestones.lor_complete
    source: SAMM C5.4.8.1
  milestones.loa_offered:
    type: event
    label: offer of the LOA to the purchaser
    question: On which day was the LOA sent to the purchaser for acceptance (or `no`)?
    owed_by: implementing_agency
    from: milestones.lor_complete
    source: SAMM C6.3.9.2; DSAMS DOCMNTSENT
  milestones.loa_signed:
    type: event
    label: purchaser's signature of the LOA
    question: On which day did the purchaser sign the LOA (or `no`)?
    owed_by: purchaser
    from: milestones.loa_offered
    source: SAMM C5.4.8.1
    note: acceptance
  milestones.offer_expiration:
    type: date
    label: expiration date of the offer
    question: On which day does the offer expire?
    owed_by: implementing_agency
    from: milestones.loa_offered
    source: DSCA Foreign Customer Guide
  milestones.initial_deposit_received:
    type: event
    label: receipt of the initial deposit
    question: On which day was the initial deposit received (or `no`)?
    owed_by: purchaser
    from: milestones.loa_offered
    source: DSCA Foreign Customer Guide
  milestones.case_implemented:
    type: event
    label: implementation of the case
    question: On which day was the case implemented (or `no`)?
    owed_by: case_manager
    from: milestones.loa_signed
    source: SAMM C6.1.1; SAMM C6.3.9.2
  milestones.supply_services_complete:
    type: event
    label: completion of supply and services
    question: On which day were supply and services complete (or `no`)?
    owed_by: case_manager
    from: milestones.case_implemented
    source: SAMM C6.7.3.1.2
  milestones.closed:
    type: event
    label: closure of the case
    question: On which day was the case closed (or `no`)?
    owed_by: case_manager
    from: milestones.supply_services_complete
    source: SAMM C6.2.4 to C6.2.6
  milestones.records_disposed:
    type: event
    label: disposal of the case records
    question: On which day were the records of the case disposed of (or `no`)?
    owed_by: case_manager
    from: milestones.closed
    source: SAMM C6.2.6

  # --- the money -----------------------------------------------------------------------------------------------------------------------------------
  funding: {type: group, label: funding}
  funding.terms_of_sale[]:
    type: list
    label: terms of sale
    one: term of sale
    question: Which terms of sale does the LOA cite?
    owed_by: implementing_agency
    from: milestones.loa_prepared
    whole: as_written
    source: SAMM C9.8.1, Table C9.T11
    note: read off the LOA, so whole once written; owed from the day its fields are owed
  funding.terms_of_sale[].term:
    type: code(term_of_sale)
    label: term of sale
    question: Which term of sale does the LOA cite?
    owed_by: implementing_agency
    from: milestones.loa_prepared
    source: SAMM C9.8.1, Table C9.T11; SAMM C6.3.9 sentence 1
    note: the table says what each counts as; the terms stand for the whole case and are never split by line
  funding.terms_of_sale[].usd:
    type: money or balance
    label: amount under this term of sale
    question: How many dollars of the case fall under this term of sale (or `balance`)?
    owed_by: implementing_agency
    from: milestones.loa_prepared
    source: SAMM C9.8.1
    note: '`balance` once, for the last term only'
  funding.sources[]:
    type: list
    label: sources of funds
    one: source of funds
    question: Which sources of funds pay for the case?
    owed_by: implementing_agency
    from: milestones.loa_prepared
    whole: as_written
    source: P.L. 102-558 s.123(a)(2)
    note: read off the funding documents, so whole once written; owed from the day its fields are owed
  funding.sources[].source:
    type: code(funding_source)
    label: source of funds
    question: Where does this money come from?
    owed_by: implementing_agency
    from: milestones.loa_prepared
    source: P.L. 102-558 s.123(a)(2)
  funding.sources[].usd:
    type: money
    label: amount from this source of funds
    question: How many dollars come from this source?
    owed_by: implementing_agency
    source: ours
  funding.wholly_cash_or_repayable:
    type: yes_no
    label: whether the case is financed wholly by purchaser cash or repayable FMF
    question: Is the whole case financed by purchaser cash or repayable FMF?
    owed_by: derived
    derived: "size(funding.terms_of_sale) > 0
      && funding.terms_of_sale.all(t, t.term.counts_as in ['cash', 'repayable_fmf'])"
    source: DFARS 225.7303-2(a)(3)(ii)
    note: >-
      from the terms of sale, never from the sources. `no` also covers a term that the text leaves undecided (FMF Guarantee), which no text read
      lets us call cash or repayable FMF: a rule that reads this fact must first send a term with counts_as undecided to a person
  funding.pre_1992_policy_cited:
    type: ref(documents)
    label: policy in existence on 1 March 1992 that is cited for the funds
    question: Which document cites a policy in existence on 1 March 1992 under which these funds may pay for offsets (or `no`)?
    owed_by: implementing_agency
    source: P.L. 102-558 s.123(a)(2)
  funding.restricted_item: {type: group, label: use of FMF for a generally restricted item}
  funding.restricted_item.early_discussion:
    type: event
    label: early discussion of the use of FMF for offsets
    question: On which day was the use of FMF for offsets first discussed with DSCA (IOPS) and State (PM) (or `no`)?
    owed_by: sco
    source: SAMM C9.7.2.9.6
  funding.restricted_item.justification:
    type: event
    label: justification of the use of FMF for offsets
    question: On which day was the justification for using FMF for offsets submitted (or `no`)?
    owed_by: sco
    source: SAMM C9.7.2.9.6
  funding.restricted_item.state_determination:
    type: event
    label: State's determination on the use of FMF for offsets
    question: On which day did State (PM) determine that FMF may be used for the offsets (or `no`)?
    owed_by: state_pm
    source: SAMM C9.7.2.9.6

  # --- the lines of the LOA ------------------------------------------------------------------------------------------------------------------------
  lines[]:
    type: list
    label: lines of the LOA
    one: line
    key: line
    question: Which lines does the LOA have?
    owed_by: case_manager
    from: milestones.loa_prepared
    whole: as_written
    source: LOA columns 1 to 5
    note: read off the LOA, so whole once written; the day from which the list is owed is ours
  lines[].line:
    type: text
    label: line number
    question: What is the number of the line (such as `001`)?
    owed_by: case_manager
    source: LOA column 1
    note: names the line in findings
  lines[].description:
    type: text
    label: line description
    question: What does the line provide?
    owed_by: case_manager
    source: LOA column 2
  lines[].mde:
    type: yes_no
    label: whether the line is Major Defense Equipment
    question: Is the line Major Defense Equipment?
    owed_by: implementing_agency
    source: 22 USC 2776
  lines[].sme:
    type: yes_no
    label: whether the line is Significant Military Equipment
    question: Is the line Significant Military Equipment?
    owed_by: implementing_agency
    source: LOA Standardization Guide
  lines[].quantity:
    type: integer
    label: quantity of the line
    question: How many units does the line provide?
    owed_by: case_manager
    source: LOA column 3
  lines[].unit_cost_usd:
    type: money
    label: unit cost of the line
    question: What is the estimated unit cost of the line in dollars?
    owed_by: case_manager
    source: LOA column 4
  lines[].total_cost_usd:
    type: money
    label: total cost of the line
    question: What is the estimated total cost of the line in dollars?
    owed_by: case_manager
    source: LOA column 4
  lines[].source_code:
    type: code(source_code)
    label: source code of the line
    question: What is the source code of the line in column 5 of the LOA?
    owed_by: case_manager
    source: LOA column 5; DFARS 225.7300(b)
    note: the table says whether the line is procured
  lines[].offset_costs_included:
    type: answer
    label: whether offset costs are in the unit cost of the line
    question: Does the contractor's price behind this line include offset costs?
    owed_by: us_contractor
    from: milestones.loa_prepared
    source: SAMM C6.3.9.1
    note: yes or no, never the figure
  lines[].offset_only:
    type: answer
    label: whether the line holds nothing but offset costs
    question: Does this line hold nothing but offset costs?
    owed_by: implementing_agency
    from: milestones.loa_prepared
    source: SAMM C6.3.9.1, C5.4.1.1
  lines[].accrued_exceeds_value:
    type: event
    label: accrual of costs above the value of the line
    question: On which day did the reported accrued costs first pass the value of the line (or `no`)?
    owed_by: case_manager
    from: milestones.case_implemented
    source: SAMM C6.7.3.1.1

  # --- cost summary and payment schedule -----------------------------------------------------------------------------------------------------------
  cost_summary: {type: group, label: estimated cost summary}
  cost_summary.net_estimated_cost_usd:
    type: money
    label: net estimated cost
    question: What is the net estimated cost on the LOA in dollars?
    owed_by: case_manager
    source: public mock LOA
  cost_summary.packing_crating_handling_usd:
    type: money
    label: packing, crating and handling
    question: What is the charge for packing, crating and handling in dollars?
    owed_by: case_manager
    source: public mock LOA
  cost_summary.administrative_charge_usd:
    type: money
    label: administrative charge
    question: What is the administrative charge in dollars?
    owed_by: case_manager
    source: public mock LOA
  cost_summary.transportation_usd:
    type: money
    label: transportation
    question: What is the charge for transportation in dollars?
    owed_by: case_manager
    source: public mock LOA
  cost_summary.other_usd:
    type: money
    label: other charges
    question: What do the other charges come to in dollars?
    owed_by: case_manager
    source: public mock LOA
  cost_summary.total_estimated_cost_usd:
    type: money
    label: total estimated cost
    question: What is the total estimated cost on the LOA in dollars?
    owed_by: case_manager
    source: public mock LOA
  payment_schedule[]:
    type: list
    label: payment schedule
    one: payment
    question: Which payments does the payment schedule of the LOA list?
    owed_by: case_manager
    whole: as_written
    source: public mock LOA; DSCA 24-03
    note: read off the LOA, so whole once written
  payment_schedule[].due:
    type: date or initial_deposit
    label: due date of the payment
    question: On which day is the payment due (or `initial_deposit`)?
    owed_by: case_manager
    source: public mock LOA; DSCA 24-03
    note: '`initial_deposit` for the first row'
  payment_schedule[].usd:
    type: money
    label: amount of the payment
    question: How many dollars are due?
    owed_by: case_manager
    source: public mock LOA; DSCA 24-03
  payment_schedule[].cumulative_usd:
    type: money
    label: cumulative amount of the payments
    question: How many dollars are due in all up to this payment?
    owed_by: case_manager
    source: public mock LOA; DSCA 24-03
    note: the last one equals the total estimated cost

  # --- documents of the case -----------------------------------------------------------------------------------------------------------------------
  pricing_responses[]:
    type: list
    label: pricing responses
    one: pricing response
    key: id
    question: Which price and availability or rough order of magnitude responses were given?
    owed_by: implementing_agency
    whole: stated
    source: SAMM Table C5.T5; DSCA 26-65
  pricing_responses[].id:
    type: text
    label: name of the pricing response
    question: By which name is the pricing response known in this file?
    owed_by: case_manager
    source: ours
    note: names the response in findings
  pricing_responses[].kind:
    type: code(pricing_kind)
    label: kind of pricing response
    question: Is the response price and availability data or a rough order of magnitude?
    owed_by: implementing_agency
    source: SAMM Table C5.T5; DSCA 26-65
  pricing_responses[].issued:
    type: event
    label: issue of the pricing response
    question: On which day was the pricing response given (or `no`)?
    owed_by: implementing_agency
    source: SAMM Table C5.T5
  pricing_responses[].offset_costs_included:
    type: answer
    label: whether offset costs are in the pricing response
    question: Do the prices in this response include offset costs?
    owed_by: implementing_agency
    source: SAMM Table C5.T5 item 1.b
    note: yes or no, never the figure
  loa_documents[]:
    type: list
    label: LOA documents
    one: LOA document
    key: id
    question: Which LOA documents does the case have (basic LOA, Amendments, Modifications, pen and ink changes)?
    owed_by: implementing_agency
    from: milestones.loa_prepared
    whole: stated
    source: SAMM C6.7
    note: the day from which the list is owed is ours
  loa_documents[].id:
    type: text
    label: name of the LOA document
    question: By which name is the LOA document known in this file (`basic`, `A001`, `M001`)?
    owed_by: case_manager
    source: SAMM C6.7
    note: names the document in findings
  loa_documents[].kind:
    type: code(loa_document_kind)
    label: kind of LOA document
    question: Is the document the basic LOA, an Amendment, a Modification or another kind of change?
    owed_by: implementing_agency
    source: SAMM C6.7.1.1, C6.7.2.1, C6.7.3.1, C6.7.3.3
  loa_documents[].parent:
    type: text
    label: LOA document that this one changes
    question: Which LOA document does this one change?
    owed_by: implementing_agency
    source: SAMM C6.7.3.3
    note: the name of another entry of the list
  loa_documents[].prepared:
    type: event
    label: preparation of the LOA document
    question: On which day was the document prepared (or `no`)?
    owed_by: implementing_agency
    source: SAMM C5.4.8.1
  loa_documents[].cwd_approved:
    type: event
    label: approval of the LOA document by Case Writing
    question: On which day did DSCA Case Writing and Development approve the document (or `no`)?
    owed_by: dsca_iops_gex_cwd
    source: SAMM Appendix 6 note Offset Costs
  loa_documents[].offered:
    type: event
    label: offer of the LOA document to the purchaser
    question: On which day was the document sent to the purchaser (or `no`)?
    owed_by: implementing_agency
    source: SAMM C6.3.9.2, C5.5.3
  loa_documents[].signed:
    type: event
    label: purchaser's signature of the LOA document
    question: On which day did the purchaser sign the document (or `no`)?
    owed_by: purchaser
    source: SAMM C5.4.8.1
  loa_documents[].issued:
    type: event
    label: issue of the LOA document
    question: On which day was the document issued (or `no`)?
    owed_by: implementing_agency
    source: SAMM C6.7.3.1.1
  loa_documents[].standard_terms: {type: group, label: Standard Terms and Conditions of the LOA document}
  loa_documents[].standard_terms.attached:
    type: yes_no
    label: whether the Standard Terms and Conditions are attached
    question: Are the Standard Terms and Conditions attached to the document?
    owed_by: implementing_agency
    source: SAMM C5.4.8.1
  loa_documents[].standard_terms.edition:
    type: date
    label: edition of the Standard Terms and Conditions
    question: From which day is the text of the Standard Terms and Conditions of this document in effect?
    owed_by: implementing_agency
    source: DSCA 18-35
    note: 'the effective date of the text (2018-08-01 for the revised condition 2.8): the number of the condition alone cannot tell old from new'
  loa_documents[].notes[]:
    type: list
    label: LOA notes
    one: note
    question: Which notes does the document hold?
    owed_by: implementing_agency
    whole: as_written
    source: SAMM Appendix 6; SAMM C6.3.9.2 sentence 6
    note: read off the document, so whole once written
  loa_documents[].notes[].title:
    type: text
    label: title of the note
    question: What is the title of the note?
    owed_by: implementing_agency
    source: SAMM Appendix 6; SAMM C6.3.9.2 sentence 6
  loa_documents[].notes[].text:
    type: text
    label: text of the note
    question: What does the note say?
    owed_by: implementing_agency
    source: ours
    note: may be left out; leave it out if it holds anything about the terms or the amount of an offset
  loa_documents[].offset_costs_included:
    type: answer
    label: whether offset costs are in the prices of the LOA document
    question: Do the prices in this document include offset costs?
    owed_by: implementing_agency
    source: SAMM C6.3.9.1
    note: yes or no, never the figure
  loa_documents[].adds_offset_costs:
    type: answer
    label: whether the LOA document adds offset costs
    question: Does this change add offset costs to the case?
    owed_by: implementing_agency
    source: SAMM C6.3.9.2
    note: asked of changes, not of the basic LOA
  loa_documents[].removes_offset_costs:
    type: answer
    label: whether the LOA document removes offset costs
    question: Does this change take the offset costs out of the case?
    owed_by: implementing_agency
    source: SAMM C9.8.2
  loa_documents[].terms_of_sale_after:
    type: list(code(term_of_sale))
    label: terms of sale after the change
    question: Which terms of sale does the case have after this change?
    owed_by: implementing_agency
    from: milestones.supply_services_complete
    whole: as_written
    source: SAMM C9.8.2.2 to C9.8.2.4
    note: >-
      all of them, or an empty list where the change leaves them alone; read off the document, so whole once written. The day from which it is owed is
      ours: every change answers before the case is settled
  loa_documents[].terms_change_approved:
    type: event
    label: approval of the change of terms of sale
    question: On which day did DSCA (OBO) approve the change of terms of sale (or `no`)?
    owed_by: dsca_obo_fpre
    source: SAMM C9.8.2
  loa_documents[].scope_change:
    type: answer
    label: whether the LOA document changes the scope
    question: Does this change alter the scope of the case, a line or a note?
    owed_by: implementing_agency
    source: SAMM C6.7.1.1, Table C6.T7
  loa_documents[].concurrent_exception:
    type: answer
    label: whether the Concurrent Modification exception applies
    question: Does the exception for Concurrent Modifications cover this change of scope?
    owed_by: implementing_agency
    source: SAMM Table C6.T7
  loa_documents[].reason_given:
    type: answer
    label: whether the reason for the change is given
    question: Does the case description give the reason for the change?
    owed_by: implementing_agency
    source: SAMM C6.7.1.2; SAMM Table C6.T8 item 2.c
  loa_documents[].no_scope_change_explained:
    type: answer
    label: whether it is explained why the scope does not change
    question: Does the Modification explain why the scope does not change?
    owed_by: implementing_agency
    source: SAMM Table C6.T8 item 2.c
  loa_documents[].offset_terms_present:
    type: answer
    label: whether offset terms stand in the LOA document
    question: Does the document hold terms, tasks or obligations of an offset?
    owed_by: dsca_iops_gex_cwd
    source: DFARS 225.7303-2(a)(3)(i); STC 2.8
    note: a note that only says the U.S. Government is no party is not an offset term
  loa_documents[].changes_unit_price:
    type: yes_no
    label: whether the LOA document changes a unit price
    question: Does this change revise a unit price?
    owed_by: implementing_agency
    source: SAMM C6.7.2.7.3
  loa_documents[].concurrences:
    type: list(event)
    label: concurrences of DSCA with the pen and ink change
    question: On which days did DSCA (OBO/FPRE/FP) and DSCA (SPP) concur with the pen and ink change?
    owed_by: dsca_obo_fpre
    whole: as_written
    source: SAMM C6.7.2.7.3
    note: each entry may say who concurred; whole once written
  loa_documents[].offset_information: {type: group, label: offset information for the LOA document}
  loa_documents[].offset_information.entered:
    type: answer
    label: whether the offset information is entered
    question: Is the offset information for this document entered?
    owed_by: implementing_agency
    source: SAMM Table C5.T8
  loa_documents[].offset_information.entered_by:
    type: role
    label: role that entered the offset information
    question: Which role entered the offset information?
    owed_by: implementing_agency
    source: SAMM Table C5.T8
  loa_documents[].reaches_mde_threshold:
    type: answer
    label: whether the LOA document reaches the threshold for Major Defense Equipment
    question: Does this document lift Major Defense Equipment to a threshold of Table C5.T13?
    owed_by: implementing_agency
    source: SAMM Table C5.T13
  loa_documents[].reaches_total_threshold:
    type: answer
    label: whether the LOA document reaches the threshold for the total case value
    question: Does this document lift the total case value to a threshold of Table C5.T13?
    owed_by: implementing_agency
    source: SAMM Table C5.T13
  loa_documents[].reaches_construction_threshold:
    type: answer
    label: whether the LOA document reaches the threshold for design and construction
    question: Does this document lift design and construction services to a threshold of Table C5.T13?
    owed_by: implementing_agency
    source: SAMM Table C5.T13
  loa_documents[].exceeds_notified_value:
    type: answer
    label: whether the LOA document passes the value notified to Congress
    question: Does this document take the case above the value already notified to Congress?
    owed_by: implementing_agency
    source: SAMM C5.5.3.2
  loa_documents[].value_change_usd:
    type: money
    label: change in value made by the LOA document
    question: Is the change in value left out, as it must be (it must not be entered here)?
    owed_by: implementing_agency
    protected: yes
    source: ours
    note: on a document that only adds offset costs the change in value is the offset amount; hence the four yes or no facts above
  price_increases[]:
    type: list
    label: price increases
    one: price increase
    question: Which increases in the price of the case have come up?
    owed_by: case_manager
    from: milestones.loa_offered
    whole: stated
    source: SAMM C6.2.3
    note: the day from which the list is owed is ours; before the offer there is no case value to rise
  price_increases[].at_least_10_percent_or_25m:
    type: answer
    label: whether the increase reaches 10 percent or $25M
    question: Is the increase 10 percent of the case value or $25M, or more?
    owed_by: case_manager
    source: SAMM C6.2.3
  price_increases[].offset_costs_contribute:
    type: answer
    label: whether offset costs are part of the increase
    question: Do offset costs contribute to the increase?
    owed_by: us_contractor
    source: SAMM C6.2.3
    note: yes or no, never the share
  price_increases[].dsca_coordinated:
    type: event
    label: coordination of the increase with DSCA
    question: On which day was the message to the purchaser coordinated with DSCA (or `no`)?
    owed_by: dsca_iops_cpd
    source: SAMM C6.2.3
  price_increases[].purchaser_told:
    type: event
    label: message to the purchaser about the increase
    question: On which day was the purchaser told of the increase (or `no`)?
    owed_by: case_manager
    source: SAMM C6.2.3

  # --- the offset: facts about it, never its terms -------------------------------------------------------------------------------------------------
  offset_request: {type: group, label: request for offsets}
  offset_request.made:
    type: event
    label: purchaser's request for offsets
    question: On which day did the purchaser ask for offsets (or `no`)?
    owed_by: purchaser
    source: SAMM C6.3.9 sentence 3
  offset_request.purchaser_told_who_is_responsible:
    type: event
    label: notice to the purchaser that the U.S. firm is responsible for the offset
    question: On which day was the purchaser told that negotiating and satisfying the offset rests with the U.S. firm (or `no`)?
    owed_by: implementing_agency
    from: milestones.loa_offered
    source: SAMM C6.3.9 sentence 3
    note: 'the day from which it is owed is ours: the text sets no deadline'
  offset_costs: {type: group, label: offset costs of the case}
  offset_costs.included:
    type: yes_no
    label: whether offset costs are in the price of the case
    question: Does a price of the case that stands now include offset costs?
    owed_by: derived
    derived: "lines.exists(l, l.offset_costs_included)
      || contracts.exists(c, c.offset_costs.included)
      || loa_documents.exists(d, (d.kind in ['basic', 'restatement', 'counteroffer'] ? d.offset_costs_included : d.adds_offset_costs)
        && !loa_documents.exists(x, x.kind != 'basic' && x.removes_offset_costs && x.offered.happened && d.offered.happened
          && x.offered.date > d.offered.date))
      || (!milestones.loa_offered.happened && pricing_responses.exists(p, p.offset_costs_included))"
    source: SAMM C6.3.9.1
    note: >-
      yes as soon as one price that stands says yes; no only when every line, contract, LOA document and, until the LOA is offered, pricing response
      says no. The price of an offered LOA takes the place of the pricing data before it; a later change that takes the offset costs out takes the
      place of the LOA documents offered before it. A basic, restated or countered LOA answers whether its prices include offset costs; a change
      answers whether it adds or removes any, for what it leaves alone is in the LOA that it changes
  offset_costs.first_included:
    type: event
    label: first inclusion of offset costs in a price
    question: On which day were offset costs first included in a price of the case (or `no`)?
    owed_by: implementing_agency
    source: SAMM C6.3.9.2
  offset_costs.amount_known_to_ia:
    type: answer
    label: whether the implementing agency knew the amount of the offset costs
    question: Did the implementing agency know the amount of the offset costs when it sent its notification package to DSCA?
    owed_by: implementing_agency
    source: SAMM C6.3.9 sentence 4
    note: that it was known, never the amount; `no` if the agency learned it only after the package
  contractor_pricing[]:
    type: list
    label: contractor pricing
    one: pricing submission
    key: id
    question: Which pricing has the contractor provided for the case?
    owed_by: us_contractor
    whole: stated
    source: SAMM C6.3.9.2 sentence 2
  contractor_pricing[].id:
    type: text
    label: name of the pricing submission
    question: By which name is the pricing submission known in this file?
    owed_by: us_contractor
    source: ours
    note: names the submission in findings; one entry for each submission used for pricing data, an LOA or a change
  contractor_pricing[].contractor:
    type: text
    label: contractor that submitted the pricing
    question: Which firm submitted the pricing?
    owed_by: us_contractor
    source: ours
  contractor_pricing[].submitted:
    type: event
    label: submission of the pricing
    question: On which day was the pricing submitted (or `no`)?
    owed_by: us_contractor
    source: SAMM C6.3.9.2
  contractor_pricing[].offset_costs_included:
    type: answer
    label: whether offset costs are in the pricing submission
    question: Does this pricing include estimated offset costs?
    owed_by: us_contractor
    source: SAMM C6.3.9.2
    note: yes or no, never the figure
  contractor_pricing[].implementing_agency_told:
    type: event
    label: notice to the implementing agency that offset costs are included
    question: On which day did the contractor tell the implementing agency that this pricing includes offset costs (or `no`)?
    owed_by: us_contractor
    source: SAMM C6.3.9.2 sentence 2
  offset_agreements[]:
    type: list
    label: offset agreements
    one: offset agreement
    key: id
    question: Which offset agreements are proposed or signed in connection with the case?
    owed_by: us_contractor
    whole: stated
    source: 22 USC 2776(e); SAMM C6.3.9
  offset_agreements[].id:
    type: text
    label: name of the offset agreement
    question: By which name is the offset agreement known in this file?
    owed_by: us_contractor
    source: ours
    note: names the agreement in findings; several firms may each have one
  offset_agreements[].state:
    type: code(agreement_state)
    label: state of the offset agreement
    question: Is an offset agreement proposed, signed, or neither?
    owed_by: us_contractor
    source: 22 USC 2776(e)
  offset_agreements[].parties[]:
    type: list
    label: parties to the offset agreement
    one: party
    question: Who are the parties to the offset agreement?
    owed_by: us_contractor
    whole: as_written
    source: SAMM C6.3.9 sentence 2; DFARS 225.7306
    note: read off the agreement, so whole once written
  offset_agreements[].parties[].kind:
    type: code(party_kind)
    label: kind of party
    question: Is this party a U.S. firm, a foreign firm, a foreign government or the U.S. Government?
    owed_by: us_contractor
    source: SAMM C6.3.9 sentence 2; DFARS 225.7306
  offset_agreements[].signatories[]:
    type: list
    label: signatories of the offset agreement
    one: signatory
    question: Who signed the offset agreement, or is to sign it?
    owed_by: us_contractor
    whole: as_written
    source: DFARS 225.7306
    note: read off the agreement, so whole once written
  offset_agreements[].signatories[].kind:
    type: code(party_kind)
    label: kind of signatory
    question: Does this signatory sign for a U.S. firm, a foreign firm, a foreign government or the U.S. Government?
    owed_by: us_contractor
    source: DFARS 225.7306
  offset_agreements[].obligor: {type: group, label: party bound to perform the offset}
  offset_agreements[].obligor.kind:
    type: code(party_kind)
    label: kind of party bound to perform the offset
    question: Is the party bound to perform the offset a U.S. firm, a foreign firm, a foreign government or the U.S. Government?
    owed_by: us_contractor
    source: SAMM C6.3.9 sentence 3
  offset_agreements[].obligor.firm:
    type: text
    label: firm bound to perform the offset
    question: Which firm is bound to perform the offset?
    owed_by: us_contractor
    source: 15 CFR 701.4(a)
  offset_agreements[].negotiators[]:
    type: list
    label: negotiators of the offset agreement
    one: negotiator
    question: Who negotiates the offset agreement?
    owed_by: us_contractor
    whole: as_written
    source: SAMM C6.3.9 sentence 3
    note: read off the record of the negotiation, so whole once written
  offset_agreements[].negotiators[].kind:
    type: code(party_kind)
    label: kind of negotiator
    question: Does this negotiator speak for a U.S. firm, a foreign firm, a foreign government or the U.S. Government?
    owed_by: us_contractor
    source: SAMM C6.3.9 sentence 3
  offset_agreements[].signed:
    type: event
    label: signature of the offset agreement
    question: On which day was the offset agreement signed (or `no`)?
    owed_by: us_contractor
    source: 15 CFR 701.4(b)
  offset_agreements[].known_to_usg:
    type: event
    label: U.S. Government's learning that an offset agreement is proposed
    question: On which day did the implementing agency learn that an offset agreement is proposed (or `no`)?
    owed_by: implementing_agency
    source: 22 USC 2776(b)(1); SAMM C5.5.5.8
    note: to be compared with the day of the notification
  offset_agreements[].details_known_to_usg:
    type: event
    label: U.S. Government's learning of the details of the offset agreement
    question: On which day did the implementing agency learn details of the proposed offset agreement (or `no`)?
    owed_by: implementing_agency
    source: SAMM C5.5.5.8
    note: that details are known, never the details
  offset_agreements[].over_5m_usd:
    type: answer
    label: whether the offset agreement exceeds $5 million
    question: Is the offset agreement worth more than $5,000,000?
    owed_by: us_contractor
    source: 50 USC 4568(c)(1)
    note: yes or no, never the amount
  offset_agreements[].over_50m_usd:
    type: answer
    label: whether the offset arrangement exceeds $50 million
    question: Is the offset arrangement worth more than $50,000,000?
    owed_by: us_contractor
    source: 10 USC 4852(c)
    note: yes or no, never the amount
  offset_agreements[].secdef_notified:
    type: event
    label: notice of the sale to the Secretary of Defense
    question: On which day did the firm notify the Secretary of Defense of the proposed sale (or `no`)?
    owed_by: us_contractor
    source: 10 USC 4852(c)
  offset_agreements[].item_list:
    type: code(item_list)
    label: control list of the item sold
    question: Is the item on the U.S. Munitions List, in the 600 series or on neither?
    owed_by: us_contractor
    source: 15 CFR 701.2; 81 FR 10472
  offset_agreements[].meets_aeca_definition:
    type: answer
    label: whether the agreement is an offset agreement as the AECA defines it
    question: Is this an undertaking to buy, or to promote buying, goods or services of the purchaser, as AECA 36(e) defines an offset agreement?
    owed_by: us_contractor
    source: 22 USC 2776(e)
    note: narrower than the definitions of DFARS and BIS
  offset_agreements[].obligation_usd:
    type: money
    label: value of the offset obligation
    question: Is the value of the offset obligation left out, as it must be (it must not be entered here)?
    owed_by: us_contractor
    protected: yes
    source: SAMM C5.5.5.8; 15 CFR 701.5
  offset_agreements[].obligation_percent:
    type: integer
    label: offset obligation in percent
    question: Is the percentage of the offset obligation left out, as it must be (it must not be entered here)?
    owed_by: us_contractor
    protected: yes
    source: SAMM C5.5.5.8; 15 CFR 701.5
  offset_agreements[].performance_term_end:
    type: date
    label: end of the time for performing the offset
    question: Is the end of the performance period left out, as it must be (it must not be entered here)?
    owed_by: us_contractor
    protected: yes
    source: SAMM C5.5.5.8; 15 CFR 701.5
  offset_agreements[].penalties:
    type: text
    label: penalties for not performing the offset
    question: Are the penalties left out, as they must be (they must not be entered here)?
    owed_by: us_contractor
    protected: yes
    source: SAMM C5.5.5.8; 15 CFR 701.5
  offset_agreements[].terms:
    type: text
    label: terms of the offset agreement
    question: Are the terms of the offset agreement left out, as they must be (they must not be entered here)?
    owed_by: us_contractor
    protected: yes
    source: SAMM C5.5.5.8; 15 CFR 701.5
  offset_transactions[]:
    type: list
    label: offset transactions
    one: offset transaction
    key: id
    question: Which offset transactions were completed for the offset agreements of the case?
    owed_by: us_contractor
    from: milestones.loa_offered
    whole: stated
    source: 15 CFR part 701; 90 FR 21738
    note: the day from which the list is owed is ours
  offset_transactions[].id:
    type: text
    label: name of the offset transaction
    question: By which name is the offset transaction known in this file?
    owed_by: us_contractor
    source: ours
    note: names the transaction in findings
  offset_transactions[].completed:
    type: event
    label: completion of the offset transaction
    question: On which day was the offset transaction completed (or `no`)?
    owed_by: us_contractor
    source: 90 FR 21738
  offset_transactions[].credit_at_least_250k:
    type: answer
    label: whether the offset credit is $250,000 or more
    question: Is the claimed offset credit $250,000 or more?
    owed_by: us_contractor
    source: 90 FR 21738
    note: yes or no, never the amount
  offset_transactions[].credit_value_usd:
    type: money
    label: credit value of the offset transaction
    question: Is the credit value left out, as it must be (it must not be entered here)?
    owed_by: us_contractor
    protected: yes
    source: 15 CFR 701.5
  offset_transactions[].actual_value_usd:
    type: money
    label: actual value of the offset transaction
    question: Is the actual value left out, as it must be (it must not be entered here)?
    owed_by: us_contractor
    protected: yes
    source: 15 CFR 701.5
  offset_transactions[].multiplier:
    type: integer
    label: multiplier of the offset transaction
    question: Is the multiplier left out, as it must be (it must not be entered here)?
    owed_by: us_contractor
    protected: yes
    source: 15 CFR 701.5
    note: with one value it gives the other
  offset_transactions[].description:
    type: text
    label: description of the offset transaction
    question: Is the description of the transaction left out, as it must be (it must not be entered here)?
    owed_by: us_contractor
    protected: yes
    source: 15 CFR 701.5
  bis_reports[]:
    type: list
    label: offset reports to BIS
    one: offset report
    key: [calendar_year, reporter]
    question: Which yearly offset reports to BIS cover the offset agreements of the case?
    owed_by: us_contractor
    whole: stated
    source: 15 CFR 701.4(b)
  bis_reports[].calendar_year:
    type: integer
    label: calendar year reported on
    question: Which calendar year does the report cover?
    owed_by: us_contractor
    source: 15 CFR 701.4(b)
    note: the year reported on, not the year of filing; with the reporter it names the report in findings
  bis_reports[].reporter:
    type: text
    label: firm that reports
    question: Which firm reports?
    owed_by: us_contractor
    source: 15 CFR 701.4(a)
  bis_reports[].filed:
    type: event
    label: filing of the report
    question: On which day was the report filed with BIS (or `no`)?
    owed_by: us_contractor
    source: 15 CFR 701.4(b)
  bis_reports[].covers:
    type: list(text)
    label: offset agreements and transactions in the report
    question: Which offset agreements and transactions of this file are in the report?
    owed_by: us_contractor
    whole: as_written
    source: 15 CFR 701.4
    note: their names; read off the report, so whole once written
  incentive_payments[]:
    type: list
    label: incentive payments
    one: incentive payment
    question: Which payments were made to others in connection with an offset?
    owed_by: us_contractor
    from: milestones.loa_signed
    whole: stated
    source: 22 USC 2779a(a)
    note: the day from which the list is owed is ours
  incentive_payments[].payee_is_us_person:
    type: answer
    label: whether the payee is a U.S. person
    question: Was the payment made to a U.S. person?
    owed_by: us_contractor
    source: 22 USC 2779a(a), (d)
  incentive_payments[].to_satisfy_offset:
    type: answer
    label: whether the payment serves to satisfy an offset
    question: Was the payment made to get someone to buy from the purchaser country, to satisfy an offset agreement?
    owed_by: us_contractor
    source: 22 USC 2779a(a)
  incentive_payments[].made:
    type: event
    label: making of the payment
    question: On which day was the payment made (or `no`)?
    owed_by: us_contractor
    source: 22 USC 2779a(a)
  usg_acts[]:
    type: list
    label: U.S. Government acts toward the offset
    one: act
    question: Which acts did U.S. Government offices take that touch the offset?
    owed_by: contracting_officer
    from: milestones.case_implemented
    whole: stated
    source: DFARS 225.7303-2(a)(3)(iii)
    note: the day from which the list is owed is ours
  usg_acts[].kind:
    type: code(usg_act)
    label: kind of act
    question: Was the act acceptance, surveillance, tracking, enforcement or payment?
    owed_by: contracting_officer
    source: DFARS 225.7303-2(a)(3)(iii)
  usg_acts[].about_offset_performance:
    type: answer
    label: whether the act concerns performance of the offset
    question: Did the act concern performance of the offset?
    owed_by: contracting_officer
    source: DFARS 225.7303-2(a)(3)(iii)
  usg_acts[].by:
    type: role
    label: role that acted
    question: Which role took the act?
    owed_by: contracting_officer
    source: DFARS 225.7303-2(a)(3)(iii)
  usg_acts[].date:
    type: event
    label: day of the act
    question: On which day was the act taken (or `no`)?
    owed_by: contracting_officer
    source: DFARS 225.7303-2(a)(3)(iii)
  policy_exceptions[]:
    type: list
    label: exceptions to the offset policy
    one: policy exception
    question: Which exceptions to the policy on offsets are claimed for the case?
    owed_by: implementing_agency
    whole: stated
    source: P.L. 102-558 s.123(b)
  policy_exceptions[].to_rule:
    type: text
    label: rule from which an exception is claimed
    question: From which rule is an exception claimed?
    owed_by: implementing_agency
    source: P.L. 102-558 s.123(b)
    note: the id of a rule of this pack
  policy_exceptions[].nsc_recommended:
    type: event
    label: recommendation of the National Security Council
    question: On which day did the National Security Council recommend the exception (or `no`)?
    owed_by: president
    source: P.L. 102-558 s.123(b)
  policy_exceptions[].president_approved:
    type: event
    label: approval of the exception by the President
    question: On which day did the President approve the exception (or `no`)?
    owed_by: president
    source: P.L. 102-558 s.123(b)
  memoranda[]:
    type: list
    label: memoranda of understanding
    one: memorandum
    question: Which memoranda of understanding are tied to the offset?
    owed_by: secdef
    from: milestones.loa_offered
    whole: stated
    source: 10 USC 4852(b)
    note: the day from which the list is owed is ours
  memoranda[].technology_transfer:
    type: answer
    label: whether the memorandum requires transfer of technology
    question: Does the memorandum require the transfer of U.S. defense technology?
    owed_by: secdef
    source: 10 USC 4852(b)
  memoranda[].harm_asserted:
    type: answer
    label: whether harm to the industrial base is asserted
    question: Is it asserted that the transfer would harm the defense industrial base and cause a U.S. firm a substantial loss?
    owed_by: secdef
    source: 10 USC 4852(b)
  memoranda[].secdef_certified:
    type: event
    label: certification by the Secretary of Defense
    question: On which day did the Secretary of Defense certify the memorandum to Congress (or `no`)?
    owed_by: secdef
    source: 10 USC 4852(b)
  conflicting_agreement: {type: group, label: conflicting government-to-government agreement}
  conflicting_agreement.claimed:
    type: answer
    label: whether a conflicting government-to-government agreement is claimed
    question: Is it claimed that a government-to-government agreement conflicts with the DFARS rules on pricing FMS contracts?
    owed_by: contracting_officer
    source: DFARS 225.7303-3
  conflicting_agreement.reference:
    type: ref(documents)
    label: document of the conflicting agreement
    question: Which document holds the government-to-government agreement (or `no`)?
    owed_by: contracting_officer
    source: DFARS 225.7303-3
  us_counter_purchase: {type: group, label: purchase by the United States in return}
  us_counter_purchase.agreed:
    type: answer
    label: whether the United States agreed to buy in return
    question: Did the United States agree to buy something in return for the LOA?
    owed_by: implementing_agency
    from: milestones.loa_prepared
    source: 22 USC 2776(b)(1)(M)
    note: the day from which it is owed is ours
  us_counter_purchase.described:
    type: event
    label: description of the return purchase
    question: On which day was the return purchase described to Congress (or `no`)?
    owed_by: implementing_agency
    from: milestones.loa_prepared
    source: 22 USC 2776(b)(1)(M)
  us_counter_purchase.analysis_requested:
    type: event
    label: request for the analysis of the return purchase
    question: On which day did a committee ask for the economic impact analysis (or `no`)?
    owed_by: congress
    from: milestones.loa_prepared
    source: 22 USC 2776(b)(1)(M)
  us_counter_purchase.analysis_ready:
    type: event
    label: analysis of the return purchase
    question: On which day was the economic impact analysis ready (or `no`)?
    owed_by: implementing_agency
    from: milestones.loa_prepared
    source: 22 USC 2776(b)(1)(M)

  # --- contracts that carry out the case -----------------------------------------------------------------------------------------------------------
  contracts[]:
    type: list
    label: contracts
    one: contract
    key: contract_number
    question: Which contracts carry out the case?
    owed_by: contracting_officer
    from: milestones.case_implemented
    whole: stated
    source: PGI 225.7301
    note: the day from which the list is owed is ours
  contracts[].contract_number:
    type: text
    label: contract number
    question: What is the number of the contract?
    owed_by: contracting_officer
    from: milestones.case_implemented
    source: PGI 225.7301
    note: names the contract in findings
  contracts[].contractor:
    type: text
    label: contractor
    question: With which firm is the contract made?
    owed_by: contracting_officer
    source: PGI 225.7301
  contracts[].solicited:
    type: event
    label: issue of the solicitation
    question: On which day was the solicitation issued (or `no`)?
    owed_by: contracting_officer
    source: DFARS 215.408(7)
  contracts[].price_agreed:
    type: event
    label: agreement on the contract price
    question: On which day was the contract price agreed (or `no`)?
    owed_by: contracting_officer
    from: milestones.case_implemented
    source: DFARS 225.7303-2(a)(3)
    note: picks the edition of the DFARS that applies
  contracts[].awarded:
    type: event
    label: award of the contract
    question: On which day was the contract awarded (or `no`)?
    owed_by: contracting_officer
    source: ours
  contracts[].price_usd:
    type: money
    label: contract price
    question: What is the contract price in dollars?
    owed_by: contracting_officer
    source: ours
  contracts[].case_identifier_in_section_b:
    type: answer
    label: whether section B shows the case identifier
    question: Does section B of the contract show the case identifier?
    owed_by: contracting_officer
    source: PGI 225.7301(c)(iii)
  contracts[].loa_terms_incorporated:
    type: answer
    label: whether the contract incorporates the terms of the LOA
    question: Does the contract incorporate the terms and conditions of the LOA?
    owed_by: contracting_officer
    source: PGI 225.7301(c)(iv)
  contracts[].clins[]:
    type: list
    label: contract line items
    one: contract line item
    key: clin
    question: Which line items does the contract have?
    owed_by: contracting_officer
    whole: as_written
    source: ours
    note: read off the contract, so whole once written
  contracts[].clins[].clin:
    type: text
    label: number of the contract line item
    question: What is the number of the contract line item?
    owed_by: contracting_officer
    source: ours
    note: names the line item in findings
  contracts[].clins[].line:
    type: text
    label: LOA line that the contract line item fills
    question: Which line of the LOA does the contract line item fill?
    owed_by: contracting_officer
    source: ours
  contracts[].clins[].offset_deliverable:
    type: answer
    label: whether the contract line item buys offset performance
    question: Is performance of the offset what this contract line item buys?
    owed_by: contracting_officer
    source: DFARS 225.7303-2(a)(3)(i)
  contracts[].clins[].integral_to_fms_item:
    type: answer
    label: whether the contract line item is integral to the FMS item
    question: Is what the line item buys directly related to the FMS item and integral to its delivery?
    owed_by: contracting_officer
    source: DFARS 202.101
  contracts[].clauses:
    type: list(text)
    label: clauses in the contract
    question: Which clauses on cost or pricing data does the contract hold, with number and date?
    owed_by: contracting_officer
    whole: as_written
    source: DFARS 215.408(7); 215.110-70(g)
    note: as in `252.215-7014 (DEC 2022)`; read off the contract, so whole once written
  contracts[].provisions:
    type: list(text)
    label: provisions in the solicitation
    question: Which provisions on cost or pricing data does the solicitation hold?
    owed_by: contracting_officer
    whole: as_written
    source: DFARS 215.408(7); 215.110-70(g)
    note: read off the solicitation, so whole once written
  contracts[].expected: {type: group, label: what is expected of the contract}
  contracts[].expected.indirect_offset_costs:
    type: answer
    label: whether indirect offset costs are reasonably certain
    question: Is it reasonably certain that the contract will include costs of an indirect offset?
    owed_by: contracting_officer
    source: DFARS 215.408(7); 215.110-70(g)
  contracts[].expected.cost_data:
    type: answer
    label: whether cost or pricing data are reasonably certain to be required
    question: Is it reasonably certain that certified cost or pricing data, or other data, will be required?
    owed_by: contracting_officer
    source: DFARS 215.408(7); 215.110-70(g)
  contracts[].offset_costs: {type: group, label: offset costs in the contract price}
  contracts[].offset_costs.included:
    type: answer
    label: whether offset costs are in the contract price
    question: Does the contract price include offset costs?
    owed_by: us_contractor
    from: milestones.case_implemented
    source: DFARS 225.7303-2(a)(3)
    note: yes or no, never the figure
  contracts[].offset_costs.kind:
    type: code(offset_kind)
    label: kind of offset behind the costs
    question: Are the offset costs in the contract price for direct offsets, indirect offsets or both?
    owed_by: us_contractor
    source: DFARS 202.101
  contracts[].offset_costs.definition_used:
    type: code(offset_definition)
    label: definition used to tell direct from indirect
    question: By which definition were the offset costs classed as direct or indirect?
    owed_by: us_contractor
    source: DFARS 202.101; PGI 225.7303-2
  contracts[].offset_costs.disclosed_to_contracting_officer:
    type: event
    label: disclosure of the offset costs to the contracting officer
    question: On which day did the contractor disclose the offset costs to the contracting officer (or `no`)?
    owed_by: us_contractor
    source: SAMM C6.3.9.2 sentence 3
  contracts[].offset_costs.amount_disclosed:
    type: answer
    label: whether the amount of the offset costs was disclosed
    question: Did the contractor give the contracting officer the amount of the estimated offset costs?
    owed_by: contracting_officer
    source: SAMM C6.3.9.2 sentence 3
    note: that the amount was given, never the amount
  contracts[].offset_costs.condition_document: {type: group, label: proof that the indirect offset is a condition of the sale}
  contracts[].offset_costs.condition_document.kind:
    type: code(condition_document)
    label: kind of proof that the indirect offset is a condition of the sale
    question: Is the proof a signed offset agreement, other documentation or no document?
    owed_by: us_contractor
    source: DFARS 225.7303-2(a)(3)(iv)
  contracts[].offset_costs.condition_document.given:
    type: event
    label: submission of the proof to the contracting officer
    question: On which day did the contractor give the contracting officer the proof (or `no`)?
    owed_by: us_contractor
    source: DFARS 225.7303-2(a)(3)(iv)
  contracts[].offset_costs.condition_document.shows_condition:
    type: answer
    label: whether the proof shows the condition
    question: Does the document show that the purchaser made the indirect offset a condition of the sale?
    owed_by: contracting_officer
    source: DFARS 225.7303-2(a)(3)(iv)
  contracts[].offset_costs.condition_document.shows_dollar_value:
    type: answer
    label: whether the proof shows a dollar value
    question: Does the document show a dollar value of the indirect offset?
    owed_by: contracting_officer
    source: 80 FR 31309
    note: that it shows one, never the value; asked by the text of 2 June 2015 to 28 June 2018
  contracts[].offset_costs.indirect_analysis:
    type: answer
    label: whether the indirect offset costs were analyzed
    question: Did the contracting officer analyze whether the indirect offset costs are reasonable?
    owed_by: contracting_officer
    source: DFARS 225.7303-2(a)(3)(iv)
  contracts[].offset_costs.indirect_disallowed_as_unreasonable:
    type: answer
    label: whether indirect offset costs were disallowed as unreasonable
    question: Did the contracting officer disallow indirect offset costs as unreasonable?
    owed_by: contracting_officer
    source: DFARS 225.7303-2(a)(3)(iv)
  contracts[].offset_costs.direct_analysis_on_file:
    type: answer
    label: whether an analysis of the direct offset costs is on file
    question: Is an analysis of the direct offset costs on file?
    owed_by: contracting_officer
    source: DFARS 225.7303(a)
  contracts[].offset_costs.indirect_usd:
    type: money
    label: amount of the indirect offset costs
    question: Is the amount of the indirect offset costs left out, as it must be (it must not be entered here)?
    owed_by: us_contractor
    protected: yes
    source: 15 CFR 701.5; ours
  contracts[].offset_costs.direct_usd:
    type: money
    label: amount of the direct offset costs
    question: Is the amount of the direct offset costs left out, as it must be (it must not be entered here)?
    owed_by: us_contractor
    protected: yes
    source: 15 CFR 701.5; ours
  contracts[].certified_data: {type: group, label: certified cost or pricing data}
  contracts[].certified_data.required:
    type: answer
    label: whether certified cost or pricing data are required
    question: Are certified cost or pricing data required for the contract?
    owed_by: contracting_officer
    source: 10 USC 3703
  contracts[].certified_data.requested:
    type: event
    label: request for certified cost or pricing data
    question: On which day did the contracting officer ask for certified cost or pricing data (or `no`)?
    owed_by: contracting_officer
    source: 10 USC 3703
    note: picks the edition of the text that applies
  contracts[].certified_data.requested_for_indirect_offset:
    type: answer
    label: whether certified data were requested for an indirect offset
    question: Did the request for certified cost or pricing data cover the indirect offset?
    owed_by: contracting_officer
    source: 10 USC 3703(a)(4); DFARS 215.403-1(b)(ii)
  contracts[].certified_data.exception_claimed_for_direct_offset:
    type: answer
    label: whether the exception is claimed for direct offset work
    question: Does the contractor claim the exception for work that is directly related to the item bought (a direct offset)?
    owed_by: us_contractor
    source: 10 USC 3703(a)(4)(B)
  contracts[].purchaser_competition: {type: group, label: competition held by the purchaser}
  contracts[].purchaser_competition.claimed:
    type: answer
    label: whether a competition held by the purchaser is claimed
    question: Is it claimed that the purchaser held a competition?
    owed_by: contracting_officer
    source: DFARS 225.7303(b)
  contracts[].purchaser_competition.adequate:
    type: answer
    label: whether the purchaser's competition gave adequate price competition
    question: Did the purchaser's competition result in adequate price competition?
    owed_by: contracting_officer
    source: DFARS 225.7303(b)
  contracts[].undefinitized: {type: group, label: undefinitized contract action}
  contracts[].undefinitized.is_uca:
    type: answer
    label: whether the contract is an undefinitized contract action
    question: Is the contract an undefinitized contract action?
    owed_by: contracting_officer
    source: DFARS 217.7404(a)
  contracts[].undefinitized.offset_unpriced:
    type: answer
    label: whether the offset costs are left unpriced
    question: Are the offset costs left to be priced later?
    owed_by: contracting_officer
    source: DFARS 217.7404(a)
  contracts[].undefinitized.hca_approved:
    type: event
    label: approval by the head of the contracting activity
    question: On which day did the head of the contracting activity approve the undefinitized contract action (or `no`)?
    owed_by: head_of_contracting_activity
    source: DFARS 217.7404(a)
  contracts[].undefinitized.qualifying_proposal:
    type: event
    label: qualifying proposal of the contractor
    question: On which day did the contractor submit a qualifying proposal (or `no`)?
    owed_by: us_contractor
    source: DFARS 217.7404(a)
  contracts[].undefinitized.definitized:
    type: event
    label: definitization of the contract
    question: On which day was the contract definitized (or `no`)?
    owed_by: contracting_officer
    source: DFARS 217.7404(a)
  contracts[].undefinitized.waiver:
    type: event
    label: waiver by the head of the contracting activity
    question: On which day did the head of the contracting activity waive the limits (or `no`)?
    owed_by: head_of_contracting_activity
    source: DFARS 217.7404(a)
  contracts[].pre_loa: {type: group, label: help with the LOA before it is offered}
  contracts[].pre_loa.noncompetitive_over_10k:
    type: answer
    label: whether the acquisition is noncompetitive and over $10,000
    question: Is the acquisition noncompetitive and over $10,000?
    owed_by: contracting_officer
    source: PGI 225.7302(2)
  contracts[].pre_loa.price_data_requested:
    type: event
    label: request for price information before the LOA
    question: On which day did the contracting officer ask the contractor for price information (or `no`)?
    owed_by: contracting_officer
    source: PGI 225.7302(2)
  contracts[].pre_loa.names_fms_customer:
    type: answer
    label: whether the request names the FMS customer
    question: Does the request name the foreign customer and say that it is for a potential FMS sale?
    owed_by: contracting_officer
    source: PGI 225.7302(2)
  contracts[].pre_loa.key_element_rejected:
    type: event
    label: change or rejection of a key element of the proposal
    question: On which day did the implementing agency change or reject a key element of the contractor's proposal (or `no`)?
    owed_by: implementing_agency
    source: PGI 225.7302(2)
  contracts[].pre_loa.contractor_told:
    type: event
    label: notice to the contractor about the change or rejection
    question: On which day was the contractor told of the change or rejection (or `no`)?
    owed_by: contracting_officer
    source: PGI 225.7302(2)
  contracts[].negotiation: {type: group, label: contract negotiation}
  contracts[].negotiation.purchaser_attended:
    type: answer
    label: whether the purchaser attended the negotiation
    question: Did representatives of the purchaser observe or take part in the negotiation?
    owed_by: contracting_officer
    source: DFARS 225.7304(e)(3)
  contracts[].negotiation.certified_data_involved:
    type: answer
    label: whether the negotiation involved certified data
    question: Did the negotiation involve certified cost or pricing data?
    owed_by: contracting_officer
    source: DFARS 225.7304(e)(3)
  contracts[].negotiation.deviation:
    type: ref(documents)
    label: deviation for the attendance of the purchaser
    question: Which document grants the deviation that lets the purchaser attend (or `no`)?
    owed_by: contracting_officer
    source: DFARS 225.7304(e)(3)
  contracts[].price_releases[]:
    type: list
    label: releases of price information to the purchaser
    one: release of price information
    question: Which price information was given to the purchaser?
    owed_by: contracting_officer
    whole: as_written
    source: DFARS 225.7304(c), (h)
    note: read off the contract file, so whole once written
  contracts[].price_releases[].contains_proprietary:
    type: answer
    label: whether the release holds proprietary data of the contractor
    question: Does the release hold proprietary data of the contractor?
    owed_by: contracting_officer
    source: DFARS 225.7304(c), (h)
  contracts[].price_releases[].contractor_authorised:
    type: event
    label: contractor's authorization of the release
    question: On which day did the contractor authorize the release (or `no`)?
    owed_by: us_contractor
    source: DFARS 225.7304(c), (h)

  # --- congressional notifications -----------------------------------------------------------------------------------------------------------------
  notifications[]:
    type: list
    label: congressional notifications
    one: notification
    key: transmittal_number
    question: Which congressional notifications does the case have or need?
    owed_by: implementing_agency
    whole: stated
    source: 22 USC 2776(b); SAMM C5.5.3
    note: the first notification and its enhancements
  notifications[].transmittal_number:
    type: text
    label: transmittal number
    question: What is the transmittal number of the notification?
    owed_by: dsca_iops_gex
    source: released notices
    note: names the notification in findings
  notifications[].authority:
    type: code(cn_authority)
    label: authority for the notification
    question: Under which paragraph of AECA 36(b) is the notification made?
    owed_by: implementing_agency
    source: 22 USC 2776(b)(1), (b)(5)
  notifications[].required:
    type: answer
    label: whether the notification is required
    question: Is the notification required?
    owed_by: implementing_agency
    source: SAMM Table C5.T13
  notifications[].ia_package_sent:
    type: event
    label: sending of the notification package to DSCA
    question: On which day did the implementing agency send its package to DSCA (or `no`)?
    owed_by: implementing_agency
    source: SAMM C6.3.9 sentence 4; SAMM C5.5.5.1.1.3
    note: not the day of transmittal to Congress
  notifications[].transmitted:
    type: event
    label: transmittal of the notification to Congress
    question: On which day was the notification transmitted to Congress (or `no`)?
    owed_by: dsca_iops_gex
    source: 22 USC 2776(b)(1)
  notifications[].completed:
    type: event
    label: completion of the notification
    question: On which day was the notification period over (or `no`)?
    owed_by: dsca_iops_gex
    source: SAMM C5.5.3
  notifications[].offset_item:
    type: code(offset_item)
    label: offset item of the notification
    question: What does the certification say about a proposed offset agreement?
    owed_by: dsca_iops_gex
    source: 22 USC 2776(b)(1)
  notifications[].offset_statement:
    type: text
    label: offset statement of the notification
    question: What does the notification say about offsets, word for word?
    owed_by: implementing_agency
    source: SAMM C5.5.5.8
    note: the sentence as released; nothing that is not public
  notifications[].offset_statement_class:
    type: code(statement_class)
    label: class of the offset statement
    question: What does the released sentence about offsets say?
    owed_by: derived
    derived: statement
    source: ours, from released notices
    note: recognized from the sentence by the engine; the table says what each class means for the offset item
  notifications[].ia_stated_offset_costs:
    type: answer
    label: whether the implementing agency stated if offset costs are included
    question: Did the implementing agency tell DSCA in the transmittal whether offset costs have been or will be included?
    owed_by: implementing_agency
    source: SAMM C6.3.9 sentence 4
  notifications[].ia_stated_amount:
    type: answer
    label: whether the implementing agency stated the amount
    question: Did the implementing agency tell DSCA in the transmittal the amount of the offset costs?
    owed_by: implementing_agency
    source: SAMM C6.3.9 sentence 4
    note: that it was stated, never the amount
  notifications[].offset_certificate: {type: group, label: Offset Certificate}
  notifications[].offset_certificate.sent:
    type: event
    label: submission of the Offset Certificate
    question: On which day was the Offset Certificate sent to DSCA (or `no`)?
    owed_by: implementing_agency
    source: SAMM C5.5.5.8
    note: its content is CONFIDENTIAL and never stands in this file
  notifications[].offset_certificate.marking:
    type: code(marking)
    label: marking of the Offset Certificate
    question: How is the Offset Certificate marked?
    owed_by: implementing_agency
    source: SAMM C5.5.5.8; SAMM Figure C5.F12 note 2
  notifications[].offset_certificate.network:
    type: code(network)
    label: network over which the Offset Certificate was sent
    question: Over which network was the Offset Certificate sent?
    owed_by: implementing_agency
    source: SAMM Figure C5.F12 note 2
  notifications[].offset_certificate.separate_pages:
    type: answer
    label: whether the Offset Certificate is on separate pages
    question: Is the Offset Certificate on pages separate from the unclassified notification?
    owed_by: implementing_agency
    source: SAMM C5.5.5.1.1.3
  notifications[].offset_certificate.downgraded:
    type: event
    label: downgrading of the Offset Certificate
    question: On which day was the Offset Certificate downgraded or declassified (or `no`)?
    owed_by: dsca_iops_gex
    source: SAMM C5.5.5.8 sentence 5
  notifications[].unclassified_holds_offset_details:
    type: answer
    label: whether the unclassified notification holds details of an offset agreement
    question: Do the unclassified notification documents hold details of an offset agreement that are classified, CUI or not cleared for the public?
    owed_by: implementing_agency
    source: SAMM C5.5.5.1.1.2; SAMM C5.5.5.8
    note: that it holds some, never which
  notifications[].congress_asked_for_description:
    type: event
    label: request of Congress for a description of the offset agreement
    question: On which day did a committee ask for a description of the offset agreement (or `no`)?
    owed_by: dsca_iops_gex
    source: 22 USC 2776(b)(1)(C)
  notifications[].description_furnished:
    type: event
    label: description of the offset agreement to Congress
    question: On which day was the description furnished (or `no`)?
    owed_by: implementing_agency
    source: 22 USC 2776(b)(1)(C)
    note: that it was furnished, never the description
  notifications[].total_value_usd:
    type: money
    label: total value notified
    question: What is the total estimated value in the notification in dollars?
    owed_by: implementing_agency
    source: released notices
    note: the value as released
  notifications[].mde_usd:
    type: money
    label: value of Major Defense Equipment notified
    question: What is the value of Major Defense Equipment in the notification in dollars?
    owed_by: implementing_agency
    source: released notices
    note: the value as released

  # --- messages and meetings that touch the offset -------------------------------------------------------------------------------------------------
  communications[]:
    type: list
    label: communications
    one: message
    key: id
    question: Which messages and meetings with the purchaser or the contractor touched offsets?
    owed_by: case_manager
    whole: stated
    source: SAMM C6.3.9.3; SAMM C6.2.4
  communications[].id:
    type: text
    label: name of the message
    question: By which name is the message known in this file?
    owed_by: case_manager
    source: ours
    note: names the message in findings; one entry for each message or meeting, not for an exchange
  communications[].date:
    type: event
    label: day of the message
    question: On which day was the message sent or the meeting held?
    owed_by: case_manager
    source: SAMM C6.2.4
  communications[].from:
    type: role
    label: role that spoke in the message
    question: Which role sent the message or spoke in the meeting?
    owed_by: case_manager
    source: SAMM C6.3.9.3
    note: the role that must act on a finding about what was said
  communications[].to:
    type: role
    label: role that was spoken to in the message
    question: To which role did the message go?
    owed_by: case_manager
    source: SAMM C6.3.9.3
  communications[].acts:
    type: list(code(communication_act))
    label: what the message did
    question: What did the message do (ask, refer to the contractor, confirm that costs are included, and so on)?
    owed_by: case_manager
    whole: as_written
    source: SAMM C6.3.9.3
    note: what was done, never what was said; whole once written
  communications[].answers:
    type: ref(communications)
    label: message that this one answers
    question: Which message does this one answer (or `no`)?
    owed_by: case_manager
    source: SAMM C6.3.9.3 sentence 2
    note: a rule can follow it to the message answered
  communications[].inclusion_known:
    type: answer
    label: whether the inclusion of offset costs was known
    question: Was it known, when it was confirmed, that offset costs are in the price?
    owed_by: implementing_agency
    source: SAMM C6.3.9.3 sentence 2
  communications[].referred_to_contractor:
    type: event
    label: referral of the question to the contractor
    question: On which day was the purchaser sent to the contractor for an answer (or `no`)?
    owed_by: implementing_agency
    source: SAMM C6.3.9.3 sentence 3
    note: on the entry that holds the question
  communications[].document:
    type: ref(documents)
    label: record of the message
    question: Which document records the message (or `no`)?
    owed_by: case_manager
    from: milestones.supply_services_complete
    source: SAMM C6.2.4
    note: 'the day from which it is owed is ours, after C6.2.5: the records are the key to closing the case'

  # --- exports outside the FMS case ----------------------------------------------------------------------------------------------------------------
  commercial_contracts[]:
    type: list
    label: direct commercial contracts
    one: direct commercial contract
    question: Which direct commercial contracts go with the case?
    owed_by: us_contractor
    from: milestones.loa_offered
    whole: stated
    source: SAMM C9.7.3
    note: the day from which the list is owed is ours
  commercial_contracts[].fmf_financed:
    type: answer
    label: whether FMF finances the direct commercial contract
    question: Is the direct commercial contract financed with FMF?
    owed_by: us_contractor
    source: SAMM C9.7.3
  commercial_contracts[].fmf_pays_offset_costs:
    type: answer
    label: whether FMF pays for offset costs of the direct commercial contract
    question: Does FMF pay for offset costs of the direct commercial contract?
    owed_by: us_contractor
    source: SAMM C9.7.2.9.6
  commercial_contracts[].contractor_certification:
    type: event
    label: contractor's certification
    question: On which day did the contractor give the certification that FMF financing asks for (or `no`)?
    owed_by: us_contractor
    source: DSCA Guidelines for FMF of Direct Commercial Contracts
  commercial_contracts[].dsca_approved:
    type: event
    label: approval of the direct commercial contract by DSCA
    question: On which day did DSCA (IOPS/REX) approve the direct commercial contract (or `no`)?
    owed_by: dsca_iops_rex
    source: SAMM C9.7.3
  export_licences[]:
    type: list
    label: export licenses
    one: export license
    question: Which export licenses or exemptions go with the case?
    owed_by: export_applicant
    from: milestones.loa_offered
    whole: stated
    source: 22 USC 2776(c)(1); 22 CFR 126.16, 126.17
    note: the day from which the list is owed is ours
  export_licences[].reaches_36c_threshold:
    type: answer
    label: whether the export reaches a threshold of AECA 36(c)
    question: Does the export reach a threshold of AECA 36(c)?
    owed_by: export_applicant
    source: 22 USC 2776(c)(1)
  export_licences[].certified:
    type: event
    label: certification for the license to Congress
    question: On which day was the certification for the license sent to Congress (or `no`)?
    owed_by: state_pm
    source: 22 USC 2776(c)(1)
  export_licences[].offset_item:
    type: code(offset_item)
    label: offset item of the certification for the license
    question: What does the certification for the license say about a proposed offset agreement?
    owed_by: export_applicant
    source: 22 USC 2776(c)(1)
  export_licences[].offset_described:
    type: answer
    label: whether the certification for the license describes the offset agreement
    question: Does the certification for the license describe the offset agreement that is proposed?
    owed_by: state_pm
    source: 22 USC 2776(c)(1)
    note: that it is described, never the description
  export_licences[].treaty_exemption:
    type: code(treaty_exemption)
    label: treaty exemption of the export
    question: Under which treaty exemption is the export made, if any?
    owed_by: export_applicant
    source: 22 CFR 126.16, 126.17
  export_licences[].ddtc_notified:
    type: event
    label: notice of the export to DDTC
    question: On which day was DDTC notified of the export under the treaty exemption (or `no`)?
    owed_by: export_applicant
    source: 22 CFR 126.16(o)(2), 126.17(o)(2)
  export_licences[].ddtc_notice_states_offset:
    type: answer
    label: whether the notice to DDTC states the offset agreement
    question: Does the notice to DDTC say whether an offset agreement is final?
    owed_by: export_applicant
    source: 22 CFR 126.16(o)(2)(ii), 126.17(o)(2)(ii)

  # --- offices, handling and documents -------------------------------------------------------------------------------------------------------------
  offices:
    type: map(role, text)
    label: offices that hold the roles
    question: Which office holds each role?
    owed_by: case_manager
    source: ours
    note: an office, never a person
  handling: {type: group, label: handling of protected information}
  handling.holds_bis_report_data:
    type: answer
    label: whether the file holds data of an offset report to BIS
    question: Does this case file or its package hold data from an offset report to BIS?
    owed_by: case_manager
    source: 15 CFR 701.5
  handling.firm_authorised:
    type: event
    label: firm's written authorization to disclose
    question: On which day did the firm authorize in writing that its report data be disclosed (or `no`)?
    owed_by: us_contractor
    source: 15 CFR 701.5
  documents[]:
    type: list
    label: documents
    one: document
    key: id
    question: Which documents does the case rest on?
    owed_by: case_manager
    whole: as_written
    source: SAMM C6.2.4 to C6.2.6
    note: the manifest of the package, so whole once written
  documents[].id:
    type: text
    label: name of the document
    question: By which name is the document known in this file?
    owed_by: case_manager
    source: SAMM C6.2.4
    note: names the document in findings
  documents[].type:
    type: code(document_type)
    label: type of document
    question: What type of document is it?
    owed_by: case_manager
    source: SAMM C6.2.4 to C6.2.6; DSCA 16-03
  documents[].path:
    type: text
    label: path of the document
    question: Where in the package does the document lie?
    owed_by: case_manager
    source: ours
    note: left out, with `held_by`, for a document that exists but is not in the package
  documents[].held_by:
    type: role
    label: role that holds the document
    question: Which role holds the document?
    owed_by: case_manager
    source: SAMM C6.2.4
  documents[].date:
    type: date
    label: date of the document
    question: What is the date of the document?
    owed_by: case_manager
    source: SAMM C6.2.4
  documents[].marking:
    type: code(marking)
    label: marking of the document
    question: What is the highest marking of the document?
    owed_by: case_manager
    source: SAMM C5.5.5.8
  documents[].sha256:
    type: text
    label: SHA-256 digest of the document
    question: What is the SHA-256 digest of the document?
    owed_by: case_manager
    source: ours

  # --- known to the command; never in a case file --------------------------------------------------------------------------------------------------
  run: {type: group, label: this run of the command}
  run.overlays:
    type: list(text)
    label: overlay packs loaded
    question: Which overlay packs are loaded?
    owed_by: run
    whole: as_written
    source: SAMM C6.3.9.4
  run.overlay_as_of:
    type: date
    label: date of the newest overlay pack
    question: As of which day was the newest overlay pack written?
    owed_by: run
    source: ours
  run.overlay_marking:
    type: code(marking)
    label: highest marking of the overlay packs
    question: What is the highest marking of the overlay packs?
    owed_by: run
    source: DSCA 25-79 Attachment 2 notice
  run.public:
    type: yes_no
    label: whether the report is for the public
    question: Is the report meant for the public?
    owed_by: run
    source: ours
  run.protected_values[]:
    type: list
    label: protected facts that are filled in
    question: Which protected facts are filled in?
    one: protected fact
    key: path
    owed_by: run
    whole: as_written
    source: SAMM C5.5.5.8
    note: found by the engine itself; a value, its length or a hash of it is in none of its fields
  run.protected_values[].field:
    type: text
    label: name of the protected fact
    question: Which field of the schema is it?
    owed_by: run
    source: ours
  run.protected_values[].path:
    type: text
    label: place of the protected fact in the file
    question: Where in the file does it stand?
    owed_by: run
    source: ours
  run.protected_values[].list:
    type: text
    label: part of the case file in which the protected fact stands
    question: In which part of the file does it stand?
    owed_by: run
    source: ours
  run.certificates_in_package[]:
    type: list
    label: Offset Certificates in the package
    question: Which Offset Certificates lie in the package?
    one: Offset Certificate
    key: path
    owed_by: run
    whole: as_written
    source: SAMM C5.5.5.8
    note: documents that are listed as one with a `path`, and files whose own name says so; no document is opened. Not given when no package was looked at
  run.certificates_in_package[].path:
    type: text
    label: path of the Offset Certificate
    question: Where in the package does it lie?
    owed_by: run
    source: ours
  run.markings_above[]:
    type: list
    label: documents of the package that are marked above the file
    question: Which documents of the package are marked above the file?
    one: document marked above the file
    key: path
    owed_by: run
    whole: as_written
    source: SAMM C5.5.5.1.1.3
    note: by the `marking` of listed documents with a `path`; not given when no package was looked at or the file has no marking
  run.markings_above[].path:
    type: text
    label: path of the document marked above the file
    question: Where in the package does it lie?
    owed_by: run
    source: ours
  run.markings_above[].marking:
    type: code(marking)
    label: marking of the document
    question: How is it marked?
    owed_by: run
    source: ours

"""###),
    ("statements.yaml", ###"""
# How `check-offset notice` reads what a released 36(b) notification says about offsets.
#
# Nothing here is a list of sentences. A *wording* is a way to say something small, such as "nobody knows"; a *class* is the wordings
# that one sentence must have together; the first class that holds decides.
#
# A pattern is a row of words:   not ..2 aware|unaware {of}? {offset}
#   word     request*   (any ending)   one|other   (either)      small letters only; possessive 's and (s) are dropped, "isn't" is "is not"
#            words written side by side stand side by side in the text, without a comma between them
#   ..3      at most three words, whatever they are, but none of `breaks`; commas too
#   {name}   anything the wording of that name stands for; it must be explained above
#   ?        what stands before it may be missing                ^   the beginning of the sentence
# `unless`: words that match one of these take no part in a match of `any`.

breaks: but|however|although|though|whereas|while|nevertheless|nonetheless   # no gap passes over these, or over a semicolon

wordings:
  # ---- Small words ----------------------------------------------------------------------------------------------------------------
  is: [is|are|was|were|be|been|being|remain*|become*]
  modal: [has|have|had|may|might|can|could|will|would|shall|should|must]
  not: [not|never|neither|nor|cannot|without, no longer]
  any_such: [any|eventual|future|if any|hypothetical]
  habit:
    - typical|typically|usual|usually|normal|normally|generally|historical*|traditional*|customar*|routine*|common|commonly
    - often|frequently|regularly|habitual*|tend|tends|ordinarily|standard|always|sometimes|consistently
    - as a rule
    - in the past
    - in most|many|some ..1 cases|instances|sales|purchases|acquisitions|procurements
    - history|tradition of
    - in|on previous|prior|earlier|past ..1 sales|purchases|cases|acquisitions|procurements
  ask:
    - request|requests|requested|requesting|ask|asks|asked|asking|seek*|sought|demand*|want|wants|wanted|desire*|call|calls|called
    - require|requires|required|requiring|insist*|pursu*|solicit*
    - look|looks|looking|wish|wishes|wished
    - would like
  asked: [requested|required|sought|demanded|wanted|desired|solicited|stated|expressed|imposed|raised, asked for, called for, insisted on|upon]
  bound: [require|requires|required|requiring|mandat*|oblig*|must|shall|compel*|compulsory|call|calls|impos*|stipulat*|prescri*|need*]
  expect:
    - plan|plans to
    - expect|expects|expected|expecting|anticipat*|likely|probable|probably|foresee*|foreseen|envisage*|envision*|forthcoming|presum*
    - intend*|planned|planning|contemplat*|projected|believe*
  agree:
    - negotiate|negotiates|negotiated|negotiating|conclud*|sign|signs|signed|enter|enters|entered|accept*
    - provid*|propos*|includ*|involv*|contain*|entail*|offer*|establish*

  knowledge: [knowledge|information|indication|awareness|record|records|evidence|notice|notification|word|sign|signs|trace|news]
  detail:
    - detail*|term|terms|specific|specifics|particulars|scope|nature|extent|content*|form|value|size|amount|type

  # ---- What is talked about -------------------------------------------------------------------------------------------------------
  agreement:
    - agreement*|arrangement*|requirement*|obligation*|package*|contract|contracts|proposal*|commitment*|program|programs|programme*
    - deal|deals|provision|provisions|condition|conditions|transaction*|undertaking*|demand|demands|request|requests|plan|plans
  law:
    - law|laws|legislation|statute*|regulation*|procedure|procedures|policy|policies|directive*|decree*|code|act|guideline*|rules|dpp|dap
  determiner:
    - a|an|any|the|this|these|no|zero|such|each|all|its|their|direct|indirect|potential|possible|proposed|prospective|specific|known
    - some|additional|further|future|expected|anticipated|industrial|for|of|with|without|on|about|regarding|include*|involv*|concerning
  offset_word: [offset|offsets, off set|sets]
  balancing:                            # the verb: `will help to offset the cost`
    any:
      - to|will|would|can|could|may|might|must|should|help*|partially|partly|which|that|further help|also|partially|partly|fully? {offset_word}
      - "{offset_word} a|an|the|its|their|his|our|this|these|those|some|any|such|part|much|most|half|rising|higher|increas*|regional"
      - "{offset_word} loss|losses|threat*|shortfall*|reduc*|declin*|aging|delay*|risk|risks|advances|improve*"
      - is|are|was|were|be|been partially|partly|fully|also|largely? {offset_word} by
    unless:
      - to offsets
      - to {offset_word} agreement*|arrangement*|requirement*|obligation*|commitment*|package*
      - that|which|will|would|can|could|may|might|must|should ..1 offsets
      - that|which offset {agreement}
      - that|which offset {modal}|{is} not? be? {asked}|{expect}
      - mak*|made|consider* offsets
  technical:
    - the offset of
    - "{offset_word} print*|press|presses|litho*|plate*|duplicat*|paper|ink|antenna*|feed|reflector*|mount*|angle*|distance*"
    - "{offset_word} frequenc*|voltage*|current|bomb*|aim*|error*|correct*|calibrat*|value|values|strateg*|parabolic|wrench*|axis"
    - carbon|emission*|frequency|clock|phase|range|azimuth|voltage|bore|wheel {offset_word}
  offset:                               # the thing: `an offset agreement`, `offsets`
    any:
      - "{offset_word} {agreement}|{law}"
      - "{offset_word} ..3 {agreement}"
      - offsets
      - off sets
      - "{determiner} {offset_word}"
    unless:
      - "{balancing}"
      - "{technical}"
  bare:                                 # `offset` by itself; a class may use it, once the sentence is known to be about offsets
    any: ["{offset_word}"]
    unless: ["{offset}", "{balancing}", "{technical}"]
  about_offsets:
    - "{offset}"
    - "{ask} {bare}"                                              # `requires offset`
    - "{bare} {modal}|{is} ..3 {asked}|{expect}|{agree}"          # `offset has not been requested`
    - "{bare} {habit} ..3 {asked}"
    - "{bare} {modal}|{is} not? part|included|involved|applicable|apply"
    - "{bare} does|do not"
    - "{expect} {bare}"
  referring:                            # an offset agreement named before
    - such|these|those|said ..1 agreement*|arrangement*|requirement*|obligation*|commitment*|package*|contract|contracts
    - this agreement|arrangement|requirement|obligation|commitment|package
    - they|them
    - one is|was|will|has
  it: ["{offset}", "{bare}", "{referring}"]
  no_such:                              # `no offset agreement`, `none of the offset agreements`
    - no|none|neither|zero|without ..4 {it}
    - no|zero|without {offset_word}
    - nothing|absent ..6 {it}

  # ---- Nobody knows ---------------------------------------------------------------------------------------------------------------
  not_knowing:
    - not ..3 aware|cognizant|know|informed|advised|notified|told|apprised|alerted
    - not|cannot ..3 learn|learned|learnt|hear|heard|see|seen|find|found|discover*|identif*|disclosed|point|encountered|come
    - nobody|none|no ..6 aware|knows|know of
    - yet to ..1 learn|hear|see|find|discover|identify|receive
    - neither|nor ..10 aware|knows|know|informed|advised|notified
    - unaware|ignorant
    - no|without|lack|lacks|not ..6 {knowledge}
    - know|knows|knew|heard|told|informed|advised of? no
    - nothing ..2 known
  known_to: [know|knows|knew of|about, aware, can tell|say|determine|establish|ascertain]
  unsure:
    - not ..2 known|clear|determined|decided|certain|know|knows|say|settled
    - unknown|unclear|uncertain|undecided|undetermined
    - remains to be seen
  asking_open:                          # what is not known is only whether the purchaser will ask
    - "{unsure} whether|if ..8 {it} ..4 {asked}"
    - "{unsure} whether|if ..6 {ask} ..4 {it}"
    - whether ..8 {it} ..4 {asked} ..4 {unsure}
    - whether ..6 {ask} ..4 {it} ..4 {unsure}
  none_known:
    any:
      - "{not_knowing} ..8 {it}"
      - no|none|neither|zero|not ..3 known ..4 {it}
      - "{no_such} ..10 known|identified|reported|disclosed|communicated|knowledge|attention|notice|light|surfaced|report"
      - "{no_such} ..10 {known_to}"
      - not ..3 {it} ..6 {known_to}
      - known ..3 {it} ..3 none
      - no known ..2 {ask}|{agreement} ..3 {it}
      - no known {ask} ..3 {it}
      - "{it} ..3 none ..3 known|identified|reported"
      - none ..3 known|identified|reported
      - "{it} ..6 not ..2 known"
      - "{it} ..6 not ..2 confirmed|verified"
      - "{it} ..6 not know|aware of it|one|any|them"
      - "{it} ..6 unknown"
      - not ..2 known|clear|determined|decided whether|if ..8 {it}
      - unknown|unclear|uncertain whether|if ..8 {it}
      - knowledge|belief|information|aware|known|knows|know ..6 {no_such}
      - "{asking_open}"                     # nothing is proposed yet, so nothing is known
    unless:
      - "{detail} ..5 {it}"                 # not known are the details: see below
  # ---- There is none --------------------------------------------------------------------------------------------------------------
  none_at_all:
    any:
      - "{no_such}"
      - waive*|declin*|forgo*|foregone|exempt*|unlikely ..8 {it}
      - "{it} ..6 waived|exempt*|unlikely"
      - not any ..2 {it}
      - not {is}? ..3 subject to ..2 {it}
      - not ..3 {ask}|{agree} ..3 {it}
      - not ..3 {ask} ..3 {it}
      - not ..3 {agree} ..4 {it}
      - not ..2 {expect} ..4 {it}
      - not have ..2 {it}
      - "{it} ..6 {not} ..2 {asked}"
      - "{it} ..6 {not} ..2 {agree}"
      - "{it} ..6 {not} ..2 {expect}"
      - "{it} ..4 {not} ..1 part|apply|applicable|relevant|associated|planned"
      - "{offset} ..8 none"
      - ^ none
      - there {is} ..3 none
      - none {is} ..2 {asked}
      - none {is} ..2 {agree}
    unless:
      - "{none_known}"
      - "{asking_open}"
      - "{detail} ..5 {it}"
  negative: ["{none_known}", "{none_at_all}", "{asking_open}"]

  # ---- Terms not settled ----------------------------------------------------------------------------------------------------------
  unsettled:
    - unknown|undetermined|undefined|unspecified|unsettled|unavailable|open|tbd|undecided|unresolved
    - not ..2 known|determined|defined|available|settled|decided|finalized|finalised|specified|established|agreed|clear
    - not ..2 provided|received|furnished|disclosed
    - be ..1 determined|defined|negotiated|settled|decided|finalized|finalised|worked|agreed|established|specified|addressed
    - under discussion|negotiation
    - not know
  details_open:                         # the agreement is spoken of as a thing; only its content is open
    any:
      - "{detail} ..4 {it} ..10 {unsettled}"
      - "{unsettled} ..5 {detail} ..5 {it}"
      - no|not ..2 {detail} ..4 {it}
      - "{it} ..6 {detail} ..4 {unsettled}"
      - not known what|which|how ..6 {it}
      - specific {it} ..8 {unsettled}
      - possible|potential|proposed|prospective {it} ..6 {unsettled}
    unless:
      - any ..2 {offset}
  possibility: [possib*|conceivabl*|perhaps|chance, may|might be that, not certain|sure|clear ..1 that]
  maybe:                                # nothing but a possibility is said
    - "{any_such} ..2 {it}"
    - "{it} ..1 if any"
    - may|might|could|potential*|prospective ..6 {it}
    - "{possibility} ..6 {it}"
    - "{it} ..4 may|might|could"
    - "{it} ..4 {possibility}"
    - "{detail} ..4 {it} ..10 {unsettled}"
    - "{it} ..6 {unsettled}"

  # ---- Wanted ---------------------------------------------------------------------------------------------------------------------
  usually:
    any:
      - "{habit} ..8 {ask} ..5 {it}"
      - "{habit} ..2 {expect} ..5 {it}"
      - "{it} ..1 {is} ..1 customary|common|usual|typical|routine|normal|standard"
      - "{habit} ..8 {it} ..5 {ask}"
      - "{ask} ..4 {it} ..4 {habit}"
      - "{it} ..4 {habit} ..2 {ask}"
      - "{it} ..4 {habit} ..3 part|feature|element|component|condition|included|expected"
      - practice|custom|habit ..5 {ask} ..4 {it}
      - "{habit} ..2 {agree} ..3 {it}"
    unless:
      - not ..2 {habit}
      - "{none_at_all}"
  hoped:                                # not asked yet: will, may, is expected to ask
    - will|would|shall|may|might|could|intend*|plan|plans|expect*|anticipat*|likely|going|if|should ..4 {ask}
  requested:
    any:
      - "{ask} ..5 {it}"
      - ask|asks|asked|request|requests|requested|call|calls|called|demand* for ..4 {it}
      - request|requirement|demand|need|desire for|of ..3 {offset}
      - "{offset_word} request|requests|demand|demands"
      - "{it} ..4 {asked}"
      - has|have|stated|indicated|expressed {determiner}? {offset_word} {agreement}
      - made|make|makes {offset}
      - as {asked} ..10 {it}
      - informed|advised|notified|told ..4 its|their {offset}
    unless:
      - "{negative}"
      - "{usually}"
      - "{hoped}"
      - "{it} ..4 {hoped}"
      - any ..1 {it}
      - may|might|could|possible|potential ..4 {it}
  coming:
    any:
      - "{expect} ..10 {it}"
      - "{it} ..6 {expect}"
      - "{it} ..4 will|shall|would ..2 be ..2 {asked}"
      - "{it} ..4 will|shall|would ..2 be ..2 {agree}"
      - "{it} ..4 will|shall|would ..2 be ..1 needed|necessary|part|due"
      - will|shall|would ..4 {ask} ..6 {it}
      - will|shall|would ..4 {agree} ..4 {it}
      - "{it} is|are to be {agree}"
      - there will|shall|would be ..3 {it}
      - "{it} ..3 {is} currently|now|still? under|in negotiation|negotiations"
    unless:
      - "{negative}"
      - "{usually}"
      - any ..1 {it}
      - "{possibility} ..8 {it} ..3 {asked}|{agree}"
      - "{possibility} ..8 {it}"
      - "{detail} of|on|for|regarding|concerning ..4 {it}"
      - "{it} ..1 if any"
  binding:
    any:
      - "{bound} ..10 {it}"
      - "{it} ..6 {bound}"
      - "{coming}"
      - will|shall ..2 {agree} ..4 {it}
    unless:
      - "{negative}"

  # ---- On what ground, on what condition ------------------------------------------------------------------------------------------
  purchaser_law:
    any:
      - under|pursuant|accordance|according|per|by|because|compliance|line|comply|follow*|due|consistent|of|to|with ..8 {law}
      - "{law} ..6 {bound}"
      - "{law} ..4 makes|make"
    unless:
      - u s ..3 {law}
      - united states ..3 {law}
      - american|federal|dod|defense federal ..3 {law}
      - arms export control act
      - defense production act
  if_accepted:
    - if|should|when|once|upon|provided|event|were|assuming|after|following|case|unless|on ..8 accept*|select*|chosen|conclu*|award*|approv*
    - if|should|when|once|upon|provided|event|were|assuming|after|following|case ..8 sign*|proceed*|finaliz*|consummat*|executed
    - if|should|when|once|upon|provided|event|assuming|case ..8 win|wins|won|succe*|buy|buys|bought|prevail*|choos*
    - acceptance|selection|conclusion|award|signature|approval of ..4 proposal|offer|bid|letter|loa|sale|contract
    - contingent|conditional|dependent|subject ..6 accept*|select*|conclu*|award*|approv*|sign*
    - if|should|when|once ..6 goes|go forward|ahead|through

  stated:                               # an agreement is spoken of as a fact
    any:
      - there is|are ..2 {it}
      - "{it} ..4 {is} ..2 {agree}"
      - "{it} ..4 has|have ..2 {agree}"
      - "{agree} ..3 {it}"
    unless:
      - "{negative}"
      - "any ..1 {it}"

  other_detail:                         # `details of the training`
    any:
      - details|terms|specifics|particulars of|on|for|regarding
    unless:
      - details|terms|specifics|particulars of|on|for|regarding the|any|such|this|these ..1 agreement*|arrangement*
  goes_on:                              # a sentence without the word that still speaks of the offset agreement
    any:
      - "^ ..3 {referring}"
      - "^ ..3 none"
      - "^ the|their|its|any|all|no|these|those? further|specific|exact|final|precise? details|terms|specifics|particulars ..8 {unsettled}"
      - "^ the|their|its|any|all|no|these|those? specific? details|terms|specifics|particulars ..8 negotiat*|defin*|determin*|known"
      - "^ the|their|its scope|extent|nature|content|contents {unsettled}"
      - "^ the|their|its scope|extent|nature|content|contents has|is|are|remains ..3 {unsettled}"
      - "^ the? agreement*|arrangement* ..4 {unsettled}"
      - "^ it|this ..3 {unsettled}"
      - negotiate|define|determine|settle|agree ..3 details|terms|specifics|particulars
    unless:
      - "{other_detail}"

subject: about_offsets
continues: goes_on

classes:                                # the first that holds
  - {class: anticipated_required_by_purchaser_law, when: [[purchaser_law, binding]]}
  - {class: expected_if_accepted, when: [[if_accepted, coming], [if_accepted, binding]]}
  - {class: requested_terms_undetermined, when: [[requested]]}
  - {class: expected_terms_undetermined, when: [[coming]]}
  - {class: typically_requested, when: [[usually]]}
  - {class: details_unknown, when: [[details_open]]}
  - {class: none_categorical, when: [[none_at_all]]}
  - {class: none_known, when: [[none_known]]}
  - {class: details_unknown, when: [[maybe]]}       # no more than a possibility: only when nothing else is said
  - {class: expected_terms_undetermined, when: [[binding], [stated]]}

# A release is not the certification: what it shows is for a person to look at (`review`) or worth knowing (`note`), never a violation.
meanings:
  anticipated_required_by_purchaser_law:
    says: a law or procedure of the purchaser will require offsets
    item: proposed                      # the items are our reading (basis D)
    results:
      - rule: OFF-CN-002
        outcome: note
        message: the release says that an offset agreement is to be expected in connection with the sale
        remedy: once its details are known, the IA should submit an Offset Certificate (C5.5.5.8), classified and apart from the notification
        acts: implementing_agency
        cites: [samm.cn.offset_in_policy_justification, samm.cn.offset_certificate]
      - rule: OFF-CN-001
        outcome: note
        message: the certification should then say that an offset agreement is proposed
        acts: dsca_iops_gex
        cites: [aeca.cn.offset_item]
  expected_if_accepted:
    says: offsets will be required if the proposal is accepted
    item: proposed
    results: anticipated_required_by_purchaser_law      # the same as there
  requested_terms_undetermined:
    says: the purchaser has asked for offsets; the terms are to be settled
    item: proposed
    results: anticipated_required_by_purchaser_law      # the same as there
  expected_terms_undetermined:
    says: offsets are expected; the terms are to be settled
    item: proposed
    results: anticipated_required_by_purchaser_law      # the same as there
  typically_requested:
    says: the purchaser usually asks for offsets; whether one is proposed for this sale is not said
    item: not_known
    results:
      - rule: OFF-CN-001
        outcome: review
        message: the release says what the purchaser usually does, not whether an offset agreement is proposed for this sale
        remedy: find out whether an agreement was known on the day of transmittal; if it was, the certification must say so (36(b)(1))
        acts: dsca_iops_gex
        cites: [aeca.cn.offset_item, samm.cn.offset_in_policy_justification]
  details_unknown:
    says: an offset agreement is possible; its details are not known
    item: proposed
    results:
      - rule: OFF-CN-002
        outcome: note
        message: the release speaks of a possible offset agreement whose details are not known
        remedy: once its details are known, the IA should submit an Offset Certificate (C5.5.5.8), classified and apart from the notification
        acts: implementing_agency
        cites: [samm.cn.offset_in_policy_justification, samm.cn.offset_certificate]
  none_categorical:
    says: there is no offset agreement
    item: none
    results:
      - rule: OFF-CN-001
        outcome: note
        message: the release says that there is none, not only that none is known; what counts is what was known on the day of transmittal
        acts: dsca_iops_gex
        cites: [aeca.cn.offset_item, samm.cn.offset_in_policy_justification]
  none_known:
    says: no offset agreement is known
    item: not_known
    results:
      - rule: OFF-CN-001
        outcome: note
        message: the release says that no offset agreement is known, which is right only if none was known on the day of transmittal
        acts: dsca_iops_gex
        cites: [aeca.cn.offset_item, samm.cn.offset_in_policy_justification]
  absent:
    says: the release says nothing about offsets
    item: missing
    results:
      - rule: OFF-CN-001
        outcome: review
        message: the release has no statement about offsets; each certification must have an item on it
        remedy: look whether the certification itself has the item (36(b)(1)); the release is not the certification
        acts: dsca_iops_gex
        cites: [aeca.cn.offset_item]
      - rule: OFF-CN-002
        outcome: review
        message: the policy justification must say whether an offset agreement is proposed, if that is known; the release does not
        remedy: look whether the policy justification says it, or whether nothing was known (C5.5.5.8)
        acts: implementing_agency
        cites: [samm.cn.offset_in_policy_justification]
  unrecognised:                         # the statement is there, but no class describes it: no item is guessed
    says: the release speaks of offsets in words that are not recognised
    results:
      - rule: OFF-CN-001
        outcome: review
        message: the release speaks of offsets in words that are not recognised; a person must read them
        remedy: read the statement; if its wording is a new one, teach it to statements.yaml
        acts: dsca_iops_gex
        cites: [aeca.cn.offset_item, samm.cn.offset_in_policy_justification]

"""###),
    ("traceability.yaml", ###"""
# Which rule carries which sentence. Every numbered sentence of the texts that were read stands here once: with the rules that carry it (rules of
# this pack, or entries that a rule of this pack carries), or with the reason why none does. The words stand in the texts themselves, not here.
#
#   read: whole   everything printed under this key was read, even where a limb that is not about offsets was not numbered
#   read: part    the rest was not read; `rest` says what it is
#
# A rule carries a sentence if its test comes from it. A definition, a lead to another sentence or a permission on which no test rests has a
# reason, even where a rule cites it.
texts:

  cfr15.701.1:
    file: cfr.md
    authority: bis
    section: '15 CFR 701.1'
    read: whole
    sentences:
      cfr15.701.1.s1: [OFF-BIS-001]
      cfr15.701.1.s2: {none: 'says which office is in charge; contacts.yaml carries it'}
      cfr15.701.1.s3: {none: 'internal to an office: what Commerce does with the reports'}
      cfr15.701.1.s4: {none: 'internal to an office: the yearly report of Commerce to Congress'}

  cfr15.701.2.offsets:
    file: cfr.md
    authority: bis
    section: '15 CFR 701.2 "Offsets"'
    read: part
    rest: 'not read: the other terms of the section'
    sentences:
      cfr15.701.2.offsets.lead: [OFF-BIS-001, OFF-BIS-004]
      cfr15.701.2.offsets.1: [OFF-BIS-001, OFF-BIS-004]
      cfr15.701.2.offsets.2: [OFF-BIS-001, OFF-BIS-004]

  cfr15.701.2-old:
    file: cfr.md
    authority: bis
    section: '15 CFR 701.2, older text'
    read: part
    rest: 'not read: the current words of these terms'
    sentences:
      cfr15.701.2-old.a: [OFF-BIS-001, OFF-BIS-004]
      cfr15.701.2-old.b: {none: 'superseded definition of a term that no rule reads'}
      cfr15.701.2-old.e.s1: {none: 'superseded definition; the current words of the term were not read'}
      cfr15.701.2-old.e.s2: {none: 'superseded definition; the current words of the term were not read'}
      cfr15.701.2-old.f.s1: {none: 'superseded definition; the current words of the term were not read'}
      cfr15.701.2-old.f.s2: {none: 'examples of a superseded definition'}
      cfr15.701.2-old.g: {none: 'superseded definition; kinds of offset are read by DFARS 202.101'}
      cfr15.701.2-old.h: {none: 'superseded definition; kinds of offset are read by DFARS 202.101'}

  cfr15.701.4-2002:
    file: cfr.md
    authority: bis
    section: '15 CFR 701.4, edition of 2002'
    read: part
    rest: 'not read: the rest of (b), (c), the rest of (d), (e), and the current text'
    sentences:
      cfr15.701.4-2002.a: [OFF-BIS-003, OFF-BIS-006]
      cfr15.701.4-2002.b.s3: [OFF-BIS-001, OFF-BIS-002]
      cfr15.701.4-2002.b.s4: {none: 'form of the report, which is not in a case file; names a person to contact, and a case file names none'}
      cfr15.701.4-2002.d.1: [OFF-BIS-002]
      cfr15.701.4-2002.d.1.i: {none: 'content of the report, which is protected and never in a case file'}
      cfr15.701.4-2002.d.1.ii: {none: 'content of the report, which is protected and never in a case file'}
      cfr15.701.4-2002.d.1.iii: {none: 'content of the report, which is protected and never in a case file'}
      cfr15.701.4-2002.d.1.iv: {none: 'content of the report, which is protected and never in a case file'}
      cfr15.701.4-2002.d.1.v: {none: 'content of the report, which is protected and never in a case file'}
      cfr15.701.4-2002.d.1.vi: {none: 'content of the report, which is protected and never in a case file'}
      cfr15.701.4-2002.d.1.vii: {none: 'content of the report, which is protected and never in a case file'}
      cfr15.701.4-2002.d.1.viii.s1: {none: 'content of the report, which is protected and never in a case file'}
      cfr15.701.4-2002.d.1.viii.s2: {none: 'a permission'}

  cfr15.701.5:
    file: cfr.md
    authority: bis
    section: '15 CFR 701.5'
    read: whole
    sentences:
      cfr15.701.5.a: [OFF-BIS-005, OFF-CN-006]
      cfr15.701.5.b: [OFF-BIS-005, OFF-CN-006]
      cfr15.701.5.c: {none: 'a permission for the summary report of Commerce'}

  cfr22.127.10:
    file: cfr.md
    authority: itar
    section: '22 CFR 127.10(a)(1) lead and (ii)'
    read: whole
    sentences:
      cfr22.127.10.a.1.lead: {none: 'penalty; what follows from a breach of OFF-INC-001 is for State (PM), and amounts are never quoted'}
      cfr22.127.10.a.1.ii: {none: 'penalty; what follows from a breach of OFF-INC-001 is for State (PM), and amounts are never quoted'}

  cfr22.126.16.o.2:
    file: cfr.md
    authority: itar
    section: '22 CFR 126.16(o)(2) lead and (ii)'
    read: whole
    sentences:
      cfr22.126.16.o.2.lead: [OFF-CN-010]
      cfr22.126.16.o.2.ii: [OFF-CN-010]

  cfr22.126.17.o.2:
    file: cfr.md
    authority: itar
    section: '22 CFR 126.17(o)(2) lead and (ii)'
    read: whole
    sentences:
      cfr22.126.17.o.2.lead: [OFF-CN-010]
      cfr22.126.17.o.2.ii: [OFF-CN-010]

  pres1990:
    file: declarations.md
    authority: policy1990
    section: 'statement of 16 April 1990'
    read: part
    rest: 'not read: the end of the last sentence'
    sentences:
      pres1990.s1: {none: 'background'}
      pres1990.s2: {none: 'background'}
      pres1990.s3: {none: 'background'}
      pres1990.s4: {none: 'background'}
      pres1990.s5: {none: 'background'}
      pres1990.b1: [OFF-USG-001, OFF-USG-002]
      pres1990.b2: [OFF-FUND-010]
      pres1990.b3: [OFF-USG-001]
      pres1990.b4: [OFF-CTR-005]
      pres1990.b5: [OFF-USG-006]
      pres1990.s6: {none: 'about talks between governments, not about a case'}
      pres1990.s7: {none: 'about talks between governments, not about a case'}

  pl102-558.123:
    file: declarations.md
    authority: pl102_558
    section: 'Pub. L. 102-558, section 123'
    read: part
    rest: 'not read: the opening words of (a)'
    sentences:
      pl102-558.123.a.lead: [OFF-USG-001, OFF-USG-002, OFF-FUND-010]
      pl102-558.123.a.1: [OFF-USG-001, OFF-USG-002]
      pl102-558.123.a.2: [OFF-FUND-010, OFF-FUND-007]
      pl102-558.123.a.3: [OFF-USG-001]
      pl102-558.123.a.4: [OFF-CTR-005]
      pl102-558.123.b: [OFF-USG-006]
      pl102-558.123.c.s1: {none: 'about talks between governments, not about a case'}
      pl102-558.123.c.s2: {none: 'about talks between governments, not about a case'}

  dfars.202.101.offset:
    file: dfars.md
    authority: dfars
    section: 'DFARS 202.101 "Offset", "Offset costs"'
    read: whole
    sentences:
      dfars.202.101.offset.s1: [OFF-SCOPE-002]
      dfars.202.101.offset.s2: [OFF-SCOPE-002]
      dfars.202.101.offset.1.s1: [OFF-SCOPE-002, OFF-KO-002, OFF-KO-005, OFF-USG-004]
      dfars.202.101.offset.1.s2: {none: 'an example'}
      dfars.202.101.offset.1.s3: {none: 'describes what is usual; no duty'}
      dfars.202.101.offset.2.s1: [OFF-SCOPE-002, OFF-KO-005]
      dfars.202.101.offset.2.s2: {none: 'an example'}
      dfars.202.101.offset.2.s3: {none: 'an example that widens the definition; the class is judged under OFF-SCOPE-002'}
      dfars.202.101.offset.2.s4: {none: 'describes what is possible; no duty'}
      dfars.202.101.offset-costs: [OFF-SCOPE-002]

  dfars.215.403-1:
    file: dfars.md
    authority: dfars
    section: 'DFARS 215.403-1(b)(ii)'
    read: whole
    sentences:
      dfars.215.403-1.b.ii: [OFF-KO-001]

  dfars.215.403-270:
    file: dfars.md
    authority: dfars
    section: 'DFARS 215.403-270(a)(2)'
    read: whole
    sentences:
      dfars.215.403-270.a.2: [OFF-KO-001]

  dfars.215.408:
    file: dfars.md
    authority: dfars
    section: 'DFARS 215.408(7)'
    read: whole
    sentences:
      dfars.215.408.7: [OFF-KO-003]
      dfars.215.408.7.i: [OFF-KO-003]
      dfars.215.408.7.ii: [OFF-KO-003]

  dfars.215.110-70:
    file: dfars.md
    authority: dfars
    section: 'DFARS 215.110-70(g)'
    read: whole
    sentences:
      dfars.215.110-70.g: [OFF-KO-003]
      dfars.215.110-70.g.1: [OFF-KO-003]
      dfars.215.110-70.g.2: [OFF-KO-003]

  dfars.217.7404:
    file: dfars.md
    authority: dfars
    section: 'DFARS 217.7404(a)'
    read: whole
    sentences:
      dfars.217.7404.a: [OFF-KO-007]
      dfars.217.7404.a.1: [OFF-KO-007]
      dfars.217.7404.a.1.i: [OFF-KO-007]
      dfars.217.7404.a.1.ii: [OFF-KO-007]
      dfars.217.7404.a.2: [OFF-KO-007]
      dfars.217.7404.a.2.i: [OFF-KO-007]
      dfars.217.7404.a.2.ii: [OFF-KO-007]

  dfars.225.7300:
    file: dfars.md
    authority: dfars
    section: 'DFARS 225.7300(b)'
    read: whole
    sentences:
      dfars.225.7300.b: [OFF-SCOPE-001]
      dfars.225.7300.b.1: [OFF-SCOPE-001]
      dfars.225.7300.b.2: [OFF-SCOPE-001]
      dfars.225.7300.b.3: [OFF-SCOPE-001]

  dfars.225.7301:
    file: dfars.md
    authority: dfars
    section: 'DFARS 225.7301'
    read: whole
    sentences:
      dfars.225.7301.a.s1: {none: 'background'}
      dfars.225.7301.a.s2: {none: 'background'}
      dfars.225.7301.b: {none: 'not about offsets: FMS acquisitions follow the procedures of other defense acquisitions'}
      dfars.225.7301.c: [OFF-KO-009]
      dfars.225.7301.d: {none: 'not about offsets: foreign taxes and duties'}

  dfars.225.7302:
    file: dfars.md
    authority: dfars
    section: 'DFARS 225.7302 lead and (1)'
    read: whole
    sentences:
      dfars.225.7302.lead: [OFF-KO-008]
      'dfars.225.7302.lead@2026': [OFF-KO-008]
      dfars.225.7302.1: [OFF-KO-008]
      dfars.225.7302.1.i: {none: 'no fact of a case file tells of unusual provisions; not about offsets in words'}
      dfars.225.7302.1.ii: [OFF-KO-008]
      dfars.225.7302.1.iii: {none: 'not about offsets: logistics support'}
      dfars.225.7302.1.iv.s1: [OFF-KO-008]
      dfars.225.7302.1.iv.s2: [OFF-KO-008]
      'dfars.225.7302.1.iv.s2@2026': [OFF-KO-008]

  dfars.225.7303:
    file: dfars.md
    authority: dfars
    section: 'DFARS 225.7303(a), (b)'
    read: whole
    sentences:
      dfars.225.7303.a.s1: [OFF-KO-005]
      dfars.225.7303.a.s2: {none: 'explains why prices may differ; no duty'}
      dfars.225.7303.b.s1: [OFF-KO-006]
      'dfars.225.7303.b.s1@2026': [OFF-KO-006]
      dfars.225.7303.b.s2: {none: 'how the contracting officer finds out; no fact of a case file tells of the consultation'}

  dfars.225.7303-2:
    file: dfars.md
    authority: dfars
    section: 'DFARS 225.7303-2(a) opening and (a)(3)'
    read: whole
    sentences:
      dfars.225.7303-2.a.s1: {none: 'the general rule that (a)(3) applies to offsets'}
      dfars.225.7303-2.a.s2: {none: 'leads into the examples'}
      dfars.225.7303-2.a.3.s1: {none: 'a heading'}
      dfars.225.7303-2.a.3.s2: {none: 'a reference'}
      dfars.225.7303-2.a.3.i.s1: [OFF-USG-004]
      dfars.225.7303-2.a.3.i.s2: [OFF-USG-004]
      dfars.225.7303-2.a.3.i.s3: {none: 'a reference to SAMM C6.3.9, which shows that the number stood by 29 June 2018'}
      dfars.225.7303-2.a.3.ii: [OFF-FUND-001, OFF-FUND-003, OFF-FUND-004, OFF-FUND-005, OFF-FUND-006]
      dfars.225.7303-2.a.3.iii: [OFF-USG-005]
      dfars.225.7303-2.a.3.iv.s1: [OFF-CTR-003, OFF-CTR-004, OFF-KO-004, OFF-KO-005]
      dfars.225.7303-2.a.3.iv.s2: {none: 'says what follows from the LOA as it stands; no duty of its own'}

  dfars.225.7303-3:
    file: dfars.md
    authority: dfars
    section: 'DFARS 225.7303-3'
    read: whole
    sentences:
      dfars.225.7303-3: [OFF-SCOPE-003, OFF-FUND-001, OFF-CTR-003]

  dfars.225.7303-5:
    file: dfars.md
    authority: dfars
    section: 'DFARS 225.7303-5(c)'
    read: whole
    sentences:
      dfars.225.7303-5.c: [OFF-FUND-002, OFF-FUND-001, OFF-FUND-003, OFF-FUND-007]

  dfars.225.7304:
    file: dfars.md
    authority: dfars
    section: 'DFARS 225.7304'
    read: whole
    sentences:
      dfars.225.7304.a.s1: {none: 'not about offsets: choice of a contractor'}
      dfars.225.7304.a.s2: {none: 'not about offsets: choice of a contractor'}
      'dfars.225.7304.a.s2@2026': {none: 'not about offsets: choice of a contractor'}
      dfars.225.7304.a.s3: {none: 'not about offsets: choice of a subcontractor'}
      dfars.225.7304.a.s4: {none: 'not about offsets: choice of a contractor'}
      'dfars.225.7304.a.s4@2026': {none: 'not about offsets: choice of a contractor'}
      dfars.225.7304.b: {none: 'an encouragement without a test; faq.yaml carries it (question 10)'}
      dfars.225.7304.b.1: {none: 'not about offsets: specifications'}
      dfars.225.7304.b.2: {none: 'not about offsets: schedules'}
      dfars.225.7304.b.3: {none: 'not about offsets: warranties'}
      dfars.225.7304.b.4: {none: 'not about offsets: trade-offs between prices'}
      dfars.225.7304.c: [OFF-DISC-005]
      dfars.225.7304.d.s1: {none: 'leaves it to the contracting officer; faq.yaml carries it (question 10)'}
      dfars.225.7304.d.s2: {none: 'no fact of a case file tells of the explanation; not about offsets in words'}
      'dfars.225.7304.d.s2@2026': {none: 'no fact of a case file tells of the explanation; not about offsets in words'}
      dfars.225.7304.d.s3: {none: 'leads into factors that may limit participation'}
      dfars.225.7304.d.1: {none: 'a factor, not a duty'}
      dfars.225.7304.d.2: {none: 'a factor, not a duty'}
      dfars.225.7304.d.3: {none: 'a factor, not a duty'}
      dfars.225.7304.e: [OFF-DISC-006]
      dfars.225.7304.e.1: {none: 'not about offsets: exclusion of firms'}
      dfars.225.7304.e.2: {none: 'not about offsets: subcontracts'}
      dfars.225.7304.e.3: [OFF-DISC-006]
      dfars.225.7304.f: {none: 'not about offsets: source selection'}
      dfars.225.7304.g: {none: 'not about offsets: rejection of bids'}
      dfars.225.7304.h.s1: [OFF-DISC-005]
      'dfars.225.7304.h.s1@2026': [OFF-DISC-005]
      dfars.225.7304.h.s2: {none: 'leads into (h)(1) and (2)'}
      dfars.225.7304.h.1: [OFF-DISC-005]
      dfars.225.7304.h.2: {none: 'a permission on the form'}

  dfars.225.7306:
    file: dfars.md
    authority: dfars
    section: 'DFARS 225.7306'
    read: whole
    sentences:
      dfars.225.7306.s1: [OFF-USG-001, OFF-USG-002]
      dfars.225.7306.s2: [OFF-CTR-005]
      'dfars.225.7306.s2@2026': [OFF-CTR-005]

  dfars.252.215-7014:
    file: dfars.md
    authority: dfars
    section: 'DFARS 252.215-7014'
    read: whole
    sentences:
      dfars.252.215-7014.prescription: [OFF-KO-003]
      'dfars.252.215-7014.prescription@2026': [OFF-KO-003]
      dfars.252.215-7014.title: [OFF-KO-003]
      'dfars.252.215-7014.title@2026': [OFF-KO-003]
      dfars.252.215-7014.a.s1: {none: 'a heading'}
      dfars.252.215-7014.a.s2: {none: 'definition, the same as DFARS 202.101 (OFF-SCOPE-002)'}
      dfars.252.215-7014.a.s3: {none: 'definition, the same as DFARS 202.101 (OFF-SCOPE-002)'}
      dfars.252.215-7014.a.1.s1: {none: 'definition, the same as DFARS 202.101 (OFF-SCOPE-002)'}
      dfars.252.215-7014.a.1.s2: {none: 'an example'}
      dfars.252.215-7014.a.1.s3: {none: 'describes what is usual; no duty'}
      dfars.252.215-7014.a.2.s1: {none: 'definition, the same as DFARS 202.101 (OFF-SCOPE-002)'}
      dfars.252.215-7014.a.2.s2: {none: 'an example'}
      dfars.252.215-7014.a.2.s3: {none: 'an example that widens the definition'}
      dfars.252.215-7014.a.2.s4: {none: 'describes what is possible; no duty'}
      dfars.252.215-7014.b.s1: {none: 'a heading'}
      dfars.252.215-7014.b.s2: [OFF-KO-001]

  pgi.225.7300:
    file: pgi.md
    authority: pgi
    section: 'PGI 225.7300(a)'
    read: whole
    sentences:
      pgi.225.7300.a.s1: [OFF-FUND-007]
      pgi.225.7300.a.s2: [OFF-FUND-007, OFF-STC-002]

  pgi.225.7301:
    file: pgi.md
    authority: pgi
    section: 'PGI 225.7301(c)(i)-(iv), (vi)'
    read: whole
    sentences:
      pgi.225.7301.c.i: {none: 'not about offsets: solicitations that hold FMS requirements'}
      pgi.225.7301.c.ii.s1: {none: 'not about offsets: combined contracts'}
      pgi.225.7301.c.ii.s2: {none: 'not about offsets: combined contracts'}
      pgi.225.7301.c.iii: [OFF-KO-009]
      pgi.225.7301.c.iv: [OFF-KO-009]
      pgi.225.7301.c.vi: {none: 'not about offsets: period of performance of a pseudo LOA'}

  pgi.225.7302:
    file: pgi.md
    authority: pgi
    section: 'PGI 225.7302(2)'
    read: whole
    sentences:
      pgi.225.7302.2.i: {none: 'help in general; no fact of a case file tells of it, roles.yaml carries it'}
      pgi.225.7302.2.ii: {none: 'no fact of a case file tells of unusual requirements; not about offsets in words'}
      pgi.225.7302.2.iii: [OFF-PRC-001]

  pgi.225.7303-2:
    file: pgi.md
    authority: pgi
    section: 'PGI 225.7303-2(a)(3)'
    read: whole
    sentences:
      pgi.225.7303-2.a.3: {none: 'a heading'}
      pgi.225.7303-2.a.3.A.s1: [OFF-SCOPE-002]
      pgi.225.7303-2.a.3.A.s2: [OFF-SCOPE-002]
      pgi.225.7303-2.a.3.A.i.s1: [OFF-SCOPE-002]
      pgi.225.7303-2.a.3.A.i.s2: {none: 'an example'}
      pgi.225.7303-2.a.3.A.i.s3: {none: 'describes what is usual; no duty'}
      pgi.225.7303-2.a.3.A.ii.s1: [OFF-SCOPE-002]
      pgi.225.7303-2.a.3.A.ii.s2: {none: 'an example'}
      pgi.225.7303-2.a.3.A.ii.s3: {none: 'describes what is possible; no duty'}
      pgi.225.7303-2.a.3.B: [OFF-SCOPE-002]
      pgi.225.7303-2.a.3.C.s1: {none: 'definition, the same as DFARS 225.7303-2(a)(3)(i) (OFF-USG-004)'}
      pgi.225.7303-2.a.3.C.s2: {none: 'the same as DFARS 225.7303-2(a)(3)(i) (OFF-USG-004)'}
      pgi.225.7303-2.a.3.C.s3: {none: 'a reference'}

  samm.c5.t5:
    file: samm-c5.md
    authority: samm
    section: 'SAMM Table C5.T5, item 1'
    read: whole
    sentences:
      samm.c5.t5.1: {none: 'not about offsets: names the item of the table'}
      samm.c5.t5.1.a: {none: 'not about offsets: inflation'}
      samm.c5.t5.1.b: [OFF-PRC-001]

  samm.c5.4.1.1:
    file: samm-c5.md
    authority: samm
    section: 'SAMM C5.4.1.1'
    read: whole
    sentences:
      samm.c5.4.1.1.s1: [OFF-PRC-002]
      samm.c5.4.1.1.s2: [OFF-PRC-002]
      samm.c5.4.1.1.s3: {none: 'a reference'}

  samm.c5.4.8.1:
    file: samm-c5.md
    authority: samm
    section: 'SAMM C5.4.8.1'
    read: whole
    sentences:
      samm.c5.4.8.1.s1: [OFF-STC-001]
      samm.c5.4.8.1.s2: [OFF-STC-001]
      samm.c5.4.8.1.s3: {none: 'not about offsets: the LOA Information document'}
      samm.c5.4.8.1.s4: [OFF-STC-001]
      samm.c5.4.8.1.s5: {none: 'not about offsets: which copies the case manager keeps; OFF-REC-001 is about the case file at large'}

  samm.c5.t8:
    file: samm-c5.md
    authority: samm
    section: 'SAMM Table C5.T8'
    read: whole
    sentences:
      samm.c5.t8.lead: [OFF-PRC-010]
      samm.c5.t8.ia.offset: [OFF-PRC-010]
      samm.c5.t8.ia.pricing: {none: 'allocates a task that other rules test; roles.yaml carries it'}
      samm.c5.t8.ia.terms: {none: 'allocates a task that other rules test; roles.yaml carries it'}
      samm.c5.t8.ia.cn: {none: 'allocates a task that other rules test; roles.yaml carries it'}
      samm.c5.t8.ia.pa: {none: 'allocates a task that other rules test; roles.yaml carries it'}
      samm.c5.t8.cwd.notes: {none: 'allocates a task; roles.yaml carries it, OFF-NOTE-002 informs the office'}

  samm.c5.5.3:
    file: samm-c5.md
    authority: samm
    section: 'SAMM C5.5.3'
    read: whole
    sentences:
      samm.c5.5.3.s1: [OFF-CN-007]

  samm.c5.5.3.1:
    file: samm-c5.md
    authority: samm
    section: 'SAMM C5.5.3.1, Table C5.T13'
    read: whole
    sentences:
      samm.c5.5.3.1.s1: [OFF-CN-007]
      samm.c5.5.3.1.s2: {none: 'leads to the table'}
      samm.c5.5.3.1.s3: [OFF-CN-007]
      samm.c5.5.3.1.s4: {none: 'a reference'}
      samm.c5.t13.mde: [OFF-CN-007]
      samm.c5.t13.tcv: [OFF-CN-007]
      samm.c5.t13.dcs: [OFF-CN-007]

  samm.c5.5.3.2:
    file: samm-c5.md
    authority: samm
    section: 'SAMM C5.5.3.2'
    read: whole
    sentences:
      samm.c5.5.3.2.s1: [OFF-CN-007]
      samm.c5.5.3.2.s2: [OFF-CN-007]
      samm.c5.5.3.2.s3: [OFF-CN-007]
      samm.c5.5.3.2.s4: {none: 'leads to C5.5.3.2.1 and C5.5.3.2.2'}

  samm.c5.5.3.2.1:
    file: samm-c5.md
    authority: samm
    section: 'SAMM C5.5.3.2.1'
    read: whole
    sentences:
      samm.c5.5.3.2.1.s1: [OFF-CN-007]

  samm.c5.5.3.2.2:
    file: samm-c5.md
    authority: samm
    section: 'SAMM C5.5.3.2.2'
    read: whole
    sentences:
      samm.c5.5.3.2.2.s1: [OFF-CN-007]

  samm.c5.5.5.1.1.2:
    file: samm-c5.md
    authority: samm
    section: 'SAMM C5.5.5.1.1.2'
    read: whole
    sentences:
      samm.c5.5.5.1.1.2.s1: {none: 'says where notifications are published'}
      samm.c5.5.5.1.1.2.s2: {none: 'says where notifications are published'}
      samm.c5.5.5.1.1.2.s3: [OFF-CN-006]

  samm.c5.5.5.1.1.3:
    file: samm-c5.md
    authority: samm
    section: 'SAMM C5.5.5.1.1.3'
    read: whole
    sentences:
      samm.c5.5.5.1.1.3.s1: [OFF-CN-005, OFF-CN-006]
      samm.c5.5.5.1.1.3.s2: [OFF-CN-005, OFF-CN-006]
      samm.c5.5.5.1.1.3.s3: [OFF-CN-005, OFF-CN-006]

  samm.c5.5.5.8:
    file: samm-c5.md
    authority: samm
    section: 'SAMM C5.5.5.8'
    read: whole
    sentences:
      samm.c5.5.5.8.s1: [OFF-CN-002]
      samm.c5.5.5.8.s2: [OFF-CN-004]
      samm.c5.5.5.8.s3: [OFF-CN-005, OFF-CN-006]
      samm.c5.5.5.8.s4: [OFF-CN-006]
      samm.c5.5.5.8.s5: [OFF-CN-005, OFF-CN-006]
      samm.c5.5.5.8.s6: [OFF-CN-004]

  samm.c6.2.3:
    file: samm-c6-other.md
    authority: samm
    section: 'SAMM C6.2.3'
    read: whole
    sentences:
      samm.c6.2.3.s1: {none: 'a general principle that the next sentence makes a duty'}
      samm.c6.2.3.s2: [OFF-PRC-009]
      samm.c6.2.3.box.1: [OFF-PRC-009]
      samm.c6.2.3.box.1.a: [OFF-PRC-009]
      samm.c6.2.3.box.1.b: {none: 'not about offsets: delays'}
      samm.c6.2.3.box.2: {none: 'not about offsets: delays'}
      samm.c6.2.3.box.2.a: {none: 'not about offsets: delays'}
      samm.c6.2.3.box.2.b: {none: 'not about offsets: delays'}
      samm.c6.2.3.box.2.c: {none: 'not about offsets: delays'}
      samm.c6.2.3.box.3: {none: 'not about offsets: reliability of components'}

  samm.c6.2.4:
    file: samm-c6-other.md
    authority: samm
    section: 'SAMM C6.2.4'
    read: whole
    sentences:
      samm.c6.2.4.s1: {none: 'a reference to the Financial Management Regulation, which was not read'}
      samm.c6.2.4.s2: {none: 'background'}
      samm.c6.2.4.s3: [OFF-REC-001]
      samm.c6.2.4.s4: [OFF-REC-001]
      samm.c6.2.4.s5: {none: 'a permission'}
      samm.c6.2.4.s6: {none: 'not about offsets: end use monitoring'}
      samm.c6.2.4.s7: {none: 'a permission'}

  samm.c6.2.5:
    file: samm-c6-other.md
    authority: samm
    section: 'SAMM C6.2.5'
    read: whole
    sentences:
      samm.c6.2.5.s1: {none: 'describes what is usual; no duty'}
      samm.c6.2.5.s2: [OFF-REC-001]
      samm.c6.2.5.s3: [OFF-REC-001]
      samm.c6.2.5.s4: [OFF-REC-001]
      samm.c6.2.5.s5: [OFF-REC-001]

  samm.c6.2.6:
    file: samm-c6-other.md
    authority: samm
    section: 'SAMM C6.2.6'
    read: whole
    sentences:
      samm.c6.2.6.s1: [OFF-REC-001]
      samm.c6.2.6.s2: {none: 'not about offsets: what goes with a payment voucher'}
      samm.c6.2.6.s3: {none: 'not about offsets: explains the documentation'}
      samm.c6.2.6.s4: {none: 'not about offsets: explains the documentation'}
      samm.c6.2.6.s5: {none: 'not about offsets: explains the documentation'}

  samm.c6.3.2:
    file: samm-c6-other.md
    authority: samm
    section: 'SAMM C6.3.2'
    read: whole
    sentences:
      samm.c6.3.2.s1: {none: 'a principle of price that the third sentence makes a rule'}
      samm.c6.3.2.s2: {none: 'a principle of price that the third sentence makes a rule'}
      samm.c6.3.2.s3: [OFF-KO-006]
      samm.c6.3.2.s4: {none: 'a reference'}

  samm.c6.3.3:
    file: samm-c6-other.md
    authority: samm
    section: 'SAMM C6.3.3'
    read: whole
    sentences:
      samm.c6.3.3.s1: {none: 'a permission; faq.yaml carries it (question 11)'}
      samm.c6.3.3.s2: {none: 'no fact of a case file tells of the joint work; faq.yaml carries it (question 11)'}
      samm.c6.3.3.s3: {none: 'not about offsets: export authorization'}
      samm.c6.3.3.s4: {none: 'not about offsets: export authorization'}

  samm.c6.t1.offset:
    file: samm-c6-other.md
    authority: samm
    section: 'SAMM Table C6.T1'
    read: whole
    sentences:
      samm.c6.t1.offset: [OFF-USG-002]

  samm.c6.3.5.2:
    file: samm-c6-other.md
    authority: samm
    section: 'SAMM C6.3.5.2'
    read: whole
    sentences:
      samm.c6.3.5.2.s1: {none: 'not about offsets: matters that differ from the LOA; no fact of a case file tells of the consultation'}
      samm.c6.3.5.2.s2: {none: 'an encouragement without a test; faq.yaml carries it (question 10)'}
      samm.c6.3.5.2.s3: {none: 'leaves it to the contracting officer; faq.yaml carries it (question 10)'}
      samm.c6.3.5.2.s4: [OFF-DISC-005]
      samm.c6.3.5.2.s5: {none: 'a permission'}
      samm.c6.3.5.2.s6: {none: 'a permission'}
      samm.c6.3.5.2.s7: {none: 'not about offsets: rejection of bids'}
      samm.c6.3.5.2.s8: [OFF-DISC-006]

  samm.c6.3.6.1:
    file: samm-c6-other.md
    authority: samm
    section: 'SAMM C6.3.6.1'
    read: whole
    sentences:
      samm.c6.3.6.1.s1: [OFF-DISC-005]
      samm.c6.3.6.1.s2: [OFF-DISC-005]

  samm.c6.7.1.1:
    file: samm-c6-other.md
    authority: samm
    section: 'SAMM C6.7.1.1'
    read: whole
    sentences:
      samm.c6.7.1.1.s1: [OFF-PRC-005]
      samm.c6.7.1.1.s2: {none: 'a reference to C5.4.3'}
      samm.c6.7.1.1.s3: {none: 'not about offsets: a change of the purpose of the LOA'}
      samm.c6.7.1.1.s4: {none: 'not about offsets: a change of the purpose of the LOA'}

  samm.c6.7.1.2:
    file: samm-c6-other.md
    authority: samm
    section: 'SAMM C6.7.1.2'
    read: whole
    sentences:
      samm.c6.7.1.2.s1: [OFF-PRC-006]
      samm.c6.7.1.2.s2: [OFF-PRC-006]
      samm.c6.7.1.2.s3: {none: 'examples'}
      samm.c6.7.1.2.s4: [OFF-PRC-006]
      samm.c6.7.1.2.s5: {none: 'a reference'}
      samm.c6.7.1.2.s6: {none: 'a reference'}

  samm.c6.7.2.1:
    file: samm-c6-other.md
    authority: samm
    section: 'SAMM C6.7.2.1'
    read: whole
    sentences:
      samm.c6.7.2.1.s1: [OFF-PRC-004, OFF-PRC-005]
      samm.c6.7.2.1.s2: [OFF-PRC-005]
      samm.c6.7.2.1.s3: [OFF-PRC-005]
      samm.c6.7.2.1.s4: [OFF-PRC-005]

  samm.c6.7.2.7.3:
    file: samm-c6-other.md
    authority: samm
    section: 'SAMM C6.7.2.7.3'
    read: whole
    sentences:
      samm.c6.7.2.7.3.s1: [OFF-PRC-007]
      samm.c6.7.2.7.3.s2: [OFF-PRC-007]
      samm.c6.7.2.7.3.s3: {none: 'not about offsets: deposit and payment schedule'}
      samm.c6.7.2.7.3.s4: [OFF-PRC-007]

  samm.c6.7.3.1:
    file: samm-c6-other.md
    authority: samm
    section: 'SAMM C6.7.3.1'
    read: whole
    sentences:
      samm.c6.7.3.1.s1: [OFF-PRC-005]
      samm.c6.7.3.1.s2: [OFF-PRC-005]
      samm.c6.7.3.1.s3: {none: 'a permission on the form of the record'}
      samm.c6.7.3.1.s4: {none: 'internal to an office: how DSCA confirms a change'}
      samm.c6.7.3.1.s5: {none: 'a reference to Table C6.T7, which was not copied'}
      samm.c6.7.3.1.s6: [OFF-PRC-005]

  samm.c6.7.3.1.1-lines:
    file: samm-c6-other.md
    authority: samm
    section: 'SAMM C6.7.3.1.1 (Lines on Modifications)'
    read: whole
    sentences:
      samm.c6.7.3.1.1-lines.s1: {none: 'not about offsets: administrative rate'}
      samm.c6.7.3.1.1-lines.s2: {none: 'not about offsets: administrative rate'}

  samm.c6.7.3.1.1-funds:
    file: samm-c6-other.md
    authority: samm
    section: 'SAMM C6.7.3.1.1 (Monitoring Funds)'
    read: whole
    sentences:
      samm.c6.7.3.1.1-funds.s1: [OFF-PRC-008]
      samm.c6.7.3.1.1-funds.s2: {none: 'internal to an office: tracking of funds'}
      samm.c6.7.3.1.1-funds.s3: [OFF-PRC-008]
      samm.c6.7.3.1.1-funds.s4: {none: 'not about offsets: minor adjustments of cost'}
      samm.c6.7.3.1.1-funds.s5: [OFF-PRC-008]

  samm.c6.7.3.3:
    file: samm-c6-other.md
    authority: samm
    section: 'SAMM C6.7.3.3'
    read: whole
    sentences:
      samm.c6.7.3.3.s1: [OFF-PRC-007]
      samm.c6.7.3.3.s2: [OFF-PRC-007]

  samm.c6.3.9:
    file: samm-c6.3.9.md
    authority: samm
    section: 'SAMM C6.3.9'
    read: whole
    sentences:
      samm.c6.3.9.s1: [OFF-FUND-001, OFF-FUND-003, OFF-FUND-004, OFF-FUND-005, OFF-FUND-006]
      samm.c6.3.9.s2: [OFF-USG-001]
      samm.c6.3.9.s3: [OFF-USG-003, OFF-CTR-005]
      samm.c6.3.9.s4: [OFF-CN-003]
      samm.c6.3.9.s5: [OFF-FUND-002]

  samm.c6.3.9.1:
    file: samm-c6.3.9.md
    authority: samm
    section: 'SAMM C6.3.9.1'
    read: whole
    sentences:
      samm.c6.3.9.1.s1: [OFF-PRC-001, OFF-PRC-002, OFF-PRC-003, OFF-CN-007]

  samm.c6.3.9.2:
    file: samm-c6.3.9.md
    authority: samm
    section: 'SAMM C6.3.9.2'
    read: whole
    sentences:
      samm.c6.3.9.2.s1: [OFF-STC-001]
      samm.c6.3.9.2.s2: [OFF-CTR-001]
      samm.c6.3.9.2.s3: [OFF-CTR-002]
      samm.c6.3.9.2.s4: [OFF-PRC-003, OFF-CTR-001]
      samm.c6.3.9.2.s5: [OFF-PRC-004, OFF-PRC-005, OFF-PRC-007]
      samm.c6.3.9.2.s6: [OFF-NOTE-002]

  samm.c6.3.9.3:
    file: samm-c6.3.9.md
    authority: samm
    section: 'SAMM C6.3.9.3'
    read: whole
    sentences:
      samm.c6.3.9.3.s1: [OFF-DISC-001]
      samm.c6.3.9.3.s2: [OFF-DISC-002, OFF-DISC-003]
      samm.c6.3.9.3.s3: [OFF-DISC-003]
      samm.c6.3.9.3.s4: [OFF-DISC-001, OFF-DISC-004]

  samm.c6.3.9.4:
    file: samm-c6.3.9.md
    authority: samm
    section: 'SAMM C6.3.9.4'
    read: whole
    sentences:
      samm.c6.3.9.4.s1: [OFF-OVL-001]
      samm.c6.3.9.4.s2: [OFF-OVL-001]
      samm.c6.3.9.4.s3: [OFF-OVL-001]

  samm.c9.7.2.9.6:
    file: samm-c9.md
    authority: samm
    section: 'SAMM C9.7.2.9.6'
    read: whole
    sentences:
      samm.c9.7.2.9.6.s1: {none: 'a general principle that the sentences after it spell out'}
      samm.c9.7.2.9.6.s2: {none: 'no fact of a case file tells whether the partner was made aware; roles.yaml carries it'}
      samm.c9.7.2.9.6.s3: [OFF-FUND-008]
      samm.c9.7.2.9.6.s4: [OFF-FUND-008]
      samm.c9.7.2.9.6.s5: [OFF-FUND-008]
      samm.c9.7.2.9.6.s6: [OFF-FUND-008]
      samm.c9.7.2.9.6.s7: [OFF-FUND-009, OFF-FUND-008]
      samm.c9.7.2.9.6.s8: {none: 'not about offsets: administrative accounts and transport'}

  samm.c9.t10:
    file: samm-c9.md
    authority: samm
    section: 'SAMM Table C9.T10'
    read: whole
    sentences:
      samm.c9.t10.head: [OFF-FUND-008, OFF-FUND-009]
      samm.c9.t10.offsets: [OFF-FUND-008, OFF-FUND-009]

  samm.c9.7.3:
    file: samm-c9.md
    authority: samm
    section: 'SAMM C9.7.3'
    read: whole
    sentences:
      samm.c9.7.3.s1: {none: 'definition of a direct commercial contract (OFF-FUND-009)'}
      samm.c9.7.3.s2: {none: 'a permission for ten countries; the purchaser''s country decides no rule'}
      samm.c9.7.3.s3: {none: 'a permission for ten countries; the purchaser''s country decides no rule'}
      samm.c9.7.3.s4: [OFF-FUND-009]
      samm.c9.7.3.s5: [OFF-FUND-009]

  samm.c9.8.1:
    file: samm-c9.md
    authority: samm
    section: 'SAMM C9.8.1'
    read: whole
    sentences:
      samm.c9.8.1.s1: [OFF-FUND-001, OFF-FUND-003]
      samm.c9.8.1.s2: [OFF-FUND-003]

  samm.c9.8.2:
    file: samm-c9.md
    authority: samm
    section: 'SAMM C9.8.2'
    read: whole
    sentences:
      samm.c9.8.2.1.s1: [OFF-FUND-006]
      samm.c9.8.2.1.s2: {none: 'a reference'}
      samm.c9.8.2.2.s1: {none: 'a permission'}
      samm.c9.8.2.2.s2: [OFF-FUND-006]
      samm.c9.8.2.3.s1: {none: 'describes what may happen; no duty'}
      samm.c9.8.2.3.s2: [OFF-FUND-006]
      samm.c9.8.2.3.s3: [OFF-FUND-006]
      samm.c9.8.2.4.s1: [OFF-FUND-006]
      samm.c9.8.2.4.s2: {none: 'a permission for an office'}
      samm.c9.8.2.4.s3: {none: 'not about offsets: order in which excess funds are released'}
      samm.c9.8.2.4.s4: [OFF-FUND-006]
      samm.c9.8.2.5.s1: {none: 'not about offsets: cost of a change of terms'}
      samm.c9.8.2.5.s2: {none: 'not about offsets: repricing'}
      samm.c9.8.2.5.s3: {none: 'a reference'}

  stc.2.8:
    file: stc-2.8-and-note.md
    authority: stc
    section: 'LOA Standard Terms and Conditions 2.8 (DSCA 18-35)'
    read: part
    rest: 'not read: the end of the fifth sentence and all after it'
    sentences:
      dsca18-35.lead: [OFF-STC-001]
      stc.2.8.s1: [OFF-USG-004, OFF-USG-005, OFF-STC-001]
      stc.2.8.s2: [OFF-USG-004, OFF-STC-001]
      stc.2.8.s3: [OFF-USG-005, OFF-STC-001]
      stc.2.8.s4: [OFF-USG-004, OFF-STC-001]
      stc.2.8.s5: {none: 'breaks off in the copy read; DFARS 225.7303-2(a)(3)(iv) says what it leads to (OFF-CTR-003, OFF-KO-004)'}

  note.offset:
    file: stc-2.8-and-note.md
    authority: note
    section: 'SAMM Appendix 6, note "Offset Costs"'
    read: part
    rest: 'not read: the fields "References" and "Note Input Responsibility"'
    sentences:
      note.offset.usage.s1: [OFF-NOTE-001]
      note.offset.usage.s2: [OFF-NOTE-002]
      note.offset.text.s1: [OFF-NOTE-001]
      note.offset.text.s2: [OFF-NOTE-001]
      note.offset.text.s3: [OFF-NOTE-001]

  aeca.36b1:
    file: usc.md
    authority: aeca
    section: 'AECA 36(b)(1), 22 U.S.C. 2776(b)(1): opening sentences, (C) and (M)'
    read: whole
    sentences:
      aeca.36b1.s1: {none: 'the duty to notify as such; OFF-CN-007 rests on its reflection in SAMM C5.5.3 and Table C5.T13'}
      aeca.36b1.s2: {none: 'not about offsets: sensitivity of technology'}
      aeca.36b1.s3: {none: 'not about offsets: missile technology'}
      aeca.36b1.s4: [OFF-CN-001]
      aeca.36b1.s5: [OFF-CN-008, OFF-USG-008]
      aeca.36b1.C: [OFF-CN-008]
      aeca.36b1.M: [OFF-USG-008]

  aeca.36c1:
    file: usc.md
    authority: aeca
    section: 'AECA 36(c)(1), 22 U.S.C. 2776(c)(1), offset parts'
    read: whole
    sentences:
      aeca.36c1.s2: [OFF-CN-009]
      aeca.36c1.s3: {none: 'a statement on a committee''s request about a commercial license; no fact of a case file tells of such a request'}

  aeca.36e:
    file: usc.md
    authority: aeca
    section: 'AECA 36(e), 22 U.S.C. 2776(e)'
    read: whole
    sentences:
      aeca.36e.lead: [OFF-CN-001]
      aeca.36e.1: [OFF-CN-001]
      aeca.36e.2: {none: 'definition of a United States person, which no fact on notifications needs'}
      aeca.36e.2.A: {none: 'definition of a United States person, which no fact on notifications needs'}
      aeca.36e.2.B: {none: 'definition of a United States person, which no fact on notifications needs'}
      aeca.36e.2.B.i: {none: 'definition of a United States person, which no fact on notifications needs'}
      aeca.36e.2.B.ii: {none: 'definition of a United States person, which no fact on notifications needs'}

  aeca.36g:
    file: usc.md
    authority: aeca
    section: 'AECA 36(g), 22 U.S.C. 2776(g)'
    read: whole
    sentences:
      aeca.36g: [OFF-CN-006, OFF-CN-005, OFF-CN-008]

  aeca.start:
    file: usc.md
    authority: aeca
    section: 'the Acts of 30 April 1994 and 29 November 1999'
    read: part
    rest: 'not read: the page before 108 Stat. 504 and the page after 113 Stat. 1501A-502'
    sentences:
      pl103-236.p504.1: {none: 'dates the definition of OFF-CN-001'}
      pl106-113.1245.a1: {none: 'dates limb (C) of OFF-CN-008 and shows the item of OFF-CN-001 in force'}
      pl106-113.1245.a2: {none: 'dates the sentence of OFF-CN-009 and shows the item of OFF-CN-001 in force'}

  aeca.39a:
    file: usc.md
    authority: aeca
    section: 'AECA 39A, 22 U.S.C. 2779a'
    read: whole
    sentences:
      aeca.39a.a: [OFF-INC-001]
      aeca.39a.b: {none: 'penalty; what follows from a breach is for State (PM)'}
      aeca.39a.c: {none: 'internal to an office: how State enforces'}
      aeca.39a.d.lead: [OFF-INC-001]
      aeca.39a.d.1: [OFF-INC-001]
      aeca.39a.d.2: [OFF-INC-001]
      aeca.39a.d.3: [OFF-INC-001]
      aeca.39a.d.3.A: [OFF-INC-001]
      aeca.39a.d.3.B: [OFF-INC-001]
      aeca.39a.d.3.B.i: [OFF-INC-001]
      aeca.39a.d.3.B.ii: [OFF-INC-001]

  dpa.723c:
    file: usc.md
    authority: dpa
    section: 'DPA 723(c), 50 U.S.C. 4568(c)'
    read: whole
    sentences:
      dpa.723c.1: [OFF-BIS-001, OFF-BIS-002]
      dpa.723c.2.s1: {none: 'a power to make regulations; 15 CFR part 701 carries it out'}
      dpa.723c.2.s2: [OFF-BIS-005, OFF-CN-006]

  dpa.717:
    file: usc.md
    authority: dpa
    section: 'DPA 717, 50 U.S.C. 4564(a) and (c)'
    read: whole
    sentences:
      dpa.717a: [OFF-BIS-001, OFF-BIS-002]
      dpa.717c: {none: 'a saving for what was begun before the end; whether it covers a report is for counsel (OFF-BIS-001, OFF-BIS-002)'}

  tina.3703:
    file: usc.md
    authority: tina
    section: '10 U.S.C. 3703(a)(4)'
    read: whole
    sentences:
      tina.3703.a.lead: [OFF-KO-001, OFF-KO-002]
      tina.3703.a.4: [OFF-KO-001, OFF-KO-002]
      tina.3703.a.4.A: [OFF-KO-001, OFF-KO-002]
      tina.3703.a.4.B: [OFF-KO-002]

  usc10.4852:
    file: usc.md
    authority: usc10
    section: '10 U.S.C. 4852'
    read: whole
    sentences:
      usc10.4852.a: {none: 'a duty of the President to make policy, not about a case'}
      usc10.4852.a.1: {none: 'a duty of the President to make policy, not about a case'}
      usc10.4852.a.2: {none: 'a duty of the President to make policy, not about a case'}
      usc10.4852.a.3: {none: 'a duty of the President to make policy, not about a case'}
      usc10.4852.b.1: [OFF-USG-007]
      usc10.4852.b.2: [OFF-USG-007]
      usc10.4852.b.3.s1: {none: 'a right of the firm to protest'}
      usc10.4852.b.3.s2: {none: 'internal to an office: who decides on a protest'}
      usc10.4852.c.s1: [OFF-DOD-001]
      usc10.4852.c.s2: [OFF-DOD-001]
      usc10.4852.d: {none: 'leads into definitions'}
      usc10.4852.d.1: {none: 'definition of a United States firm, which the fact on the notice takes as given'}
      usc10.4852.d.2: {none: 'definition of a foreign firm, which the fact on the notice takes as given'}

"""###),
  ]
}
