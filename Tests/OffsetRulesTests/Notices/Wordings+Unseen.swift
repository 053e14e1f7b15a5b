/// Wordings in yet other styles.
let unseenWordings = """
  [none_known]
  There is currently no known offset agreement proposed in association with this potential sale.
  The Department of State is not aware of any offset proposals at the time of this report.
  No offset arrangement has come to the attention of the U.S. Government.
  As of today there are no known offset requirements; any offset agreement would be negotiated directly with the contractor.
  Known offset agreements: none.
  There are, to the best of our knowledge, no offset agreements proposed.
  At the time of notification the existence of offset agreements was unknown.
  The U.S. Government has not been made aware of any offset agreements associated with this proposed sale.

  [none_categorical]
  The proposed sale includes no offset agreement of any kind.
  No offset arrangements are contemplated.
  The sale does not entail offset commitments.
  Offset agreements have not been proposed in connection with this sale.
  No offset agreement exists between the purchaser and the contractor.
  Offsets do not form part of this proposed sale.
  The Government of Bandaria is not seeking offsets.
  There are no direct or indirect offset agreements proposed.

  [typically_requested]
  Norway generally asks for offset agreements in defense procurements.
  Offset requests are customary for this purchaser.
  Bandaria has a history of requesting offsets.
  The purchaser almost always requires offsets for such sales.
  In most cases the Bandarian government requests offset arrangements. None have been identified for this sale.
  The Kingdom of Bandaria ordinarily expects offsets.
  While the purchaser typically requests offsets, the U.S. Government is not aware of any offset agreement at this time.

  [requested_terms_undetermined]
  Bandaria has formally asked the prime contractor to provide offsets.
  The Government of Bandaria has requested an offset agreement in connection with this sale, although its terms are undetermined at this time.
  At this time, the purchaser has requested offsets; agreements have yet to be defined.
  Offsets were requested in the purchaser's letter of request.
  The purchaser's request includes offsets, which will be defined in negotiations.
  The purchaser is currently requesting an offset package whose details are undetermined.
  An offset program has been demanded by the Bandarian Air Force.

  [expected_terms_undetermined]
  We expect an offset agreement to be negotiated between the vendor and the Government of Bandaria.
  The purchaser will likely request offsets.
  Offset agreements in support of this sale are anticipated but remain undetermined.
  The prime contractor foresees offset obligations.
  It is believed that offset agreements will be part of this procurement. The extent has not been decided.
  The contractor will be required to provide offsets.
  An offset agreement is planned, with details to follow.
  The proposed sale is expected to involve offset arrangements, which are undefined at present.

  [expected_if_accepted]
  If the purchaser accepts this offer, it will require offsets.
  Offset agreements will be required upon acceptance of the offer.
  In the event that the U.S. proposal wins the competition, offset agreements will likely be required.
  When the LOA is signed, an offset agreement is expected.
  Should Bandaria choose this system, the contractor anticipates an offset agreement.
  Contingent on acceptance of the proposal, offset agreements are expected.

  [details_unknown]
  Particulars of the potential offset agreement had not been established as of this date.
  The specific details of a proposed offset agreement are unavailable.
  The extent of the proposed offset arrangement is yet unknown.
  An offset arrangement may be negotiated between the parties.
  What the proposed offset agreement will contain is not known.
  Details regarding a possible offset agreement have not been provided to the U.S. Government.
  The offset agreement's terms are unknown at this time.

  [anticipated_required_by_purchaser_law]
  Under the Defence Acquisition Procedure 2020, the vendor is expected to be required to sign an offset contract.
  The procurement law of Bandaria mandates offset agreements.
  As Bandarian regulations require offsets, the contractor will negotiate an offset agreement.
  Offset obligations will be required by virtue of the purchaser's national legislation.
  The contractor must satisfy the offset requirements imposed by Bandarian law.
  It is expected that the purchaser's laws will require an offset agreement.
  In compliance with its public procurement act, the purchaser will require offsets of the contractor.

  [absent]
  The upgrade will more than offset the growth in maintenance hours.
  Fuel savings offset part of the operating cost.
  The purchaser will use these vessels to offset coastal threats.
  The survey equipment has an adjustable offset arm.
  Manuals are produced by offset printing.
  This does not offset existing capability gaps.
  """
