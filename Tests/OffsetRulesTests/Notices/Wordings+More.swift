/// More wordings, with negations and conditions that are easily taken for their opposite.
let moreWordings = """
  [none_known]
  At this time there are no known offset agreements proposed in connection with this potential sale, and none are expected to be known before negotiations begin.
  There are no known offset agreements in accordance with the purchaser's procurement policy.
  The program office has not been advised of offset requirements by the purchaser.
  No offset agreement, to the knowledge of the Department, is proposed.
  There are no offset agreements known at this time, although the purchaser may request them in the future.
  The U.S. Government is not aware of any offset agreements. Details of any offset agreement would be negotiated between the purchaser and the contractor.
  No offset agreements known at time of notification.

  [none_categorical]
  Bandarian law does not require offsets.
  There is no offset agreement proposed in connection with this sale.
  This proposed sale will not involve an offset agreement.
  There are no plans for an offset agreement.
  The purchaser did not request an offset agreement.
  Absent any offset agreement, the sale will proceed.
  Nothing in this sale involves offsets.

  [typically_requested]
  The purchaser usually requires offsets and the contractor will negotiate any offset agreement directly.
  Offset agreements are typical of sales to Bandaria.
  The Government of Bandaria has typically required offsets in its procurements.
  Traditionally, Bandaria has sought offsets.
  Bandaria is a country that regularly requests offset agreements from its suppliers.
  The purchaser typically requests offset agreements; however, no offset agreement is known at this time.

  [requested_terms_undetermined]
  Bandaria has requested that the contractor offer offsets.
  The purchaser has requested offsets for this program. Agreements are currently undetermined.
  The purchaser seeks direct and indirect offsets.
  Offsets have been requested; at this time the agreements are undetermined and will be defined in negotiations between the purchaser and contractor.
  The purchaser has a requirement for offsets.
  The Bandarian Government's offset request is being discussed with the contractor.
  The purchaser requires an offset agreement with the prime contractor. Specific terms have not been agreed.

  [expected_terms_undetermined]
  Offset agreements are probable.
  The purchaser has indicated that it will request offsets.
  It is anticipated that Bandaria will request an offset agreement, the terms of which remain undetermined.
  An offset agreement is to be negotiated between the contractor and the purchaser.
  The contractor is expected to propose an offset package.
  Expect offset agreements to be defined in negotiations.
  Direct offsets are anticipated.

  [expected_if_accepted]
  In the event of acceptance of this proposal, offsets would be required.
  If Bandaria proceeds with the purchase, it is expected that offsets will be required.
  Offset agreements will be expected if the U.S. candidate is selected in the competition.
  Provided that the sale is concluded, an offset agreement will be required.

  [details_unknown]
  The details of an offset agreement are not yet known.
  Details of an offset agreement, if one is proposed, are unknown.
  A potential offset agreement exists, the details of which are unknown at this time.
  The value and content of a possible offset agreement have not been determined.
  It is possible that offsets will be requested.

  [anticipated_required_by_purchaser_law]
  Under the Bandarian offset regulation, an offset agreement will be required for this sale.
  The DPP requires the vendor to sign an offset contract.
  The purchaser's national law will require offsets.
  By decree, Bandaria requires offset agreements for purchases of this value.
  Offsets will be required as a matter of Bandarian law.
  In accordance with Indian regulations, offset agreements are expected. Details will be negotiated.

  [absent]
  The contractor has requested a price increase to offset inflation.
  The savings will be used to offset program costs.
  Offset of fuel cost is not included.
  The launcher has a lateral offset of two meters.
  The sale will offset any reduction in readiness.
  """
