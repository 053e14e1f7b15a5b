/// Wordings of our own, in the styles notices have used or might use.
///
/// A line `[class]` names what the lines under it say. All are fiction.
let wordings = """
  [none_known]
  There are no known offset agreements proposed in connection with this potential sale.
  At this time, the U.S. Government is not aware of any offset agreement proposed in connection with this potential sale. Any offset agreement will be defined in negotiations between the purchaser and the contractor.
  There are currently no known offset arrangements associated with this proposed sale.
  The Department knows of no offset agreement in connection with this sale.
  The Department of Defense does not know of any offset requirements for this program.
  No offset agreements are known at this time.
  No known offset agreement exists.
  We are unaware of any offset arrangement related to this possible sale.
  The United States is not currently aware of any offsets being proposed.
  Offset agreements: none known.
  With regard to offsets, none are known at this time.
  To our knowledge, no offset agreements have been proposed.
  There are no offset agreements known to the U.S. Government at this time.
  Neither the implementing agency nor the contractor is aware of an offset obligation.
  The U.S. Government has no knowledge of offset commitments linked to this transaction.
  There is no known offset package associated with this case.
  As of the date of this notification, no offset proposals are known to exist.
  The existence of an offset agreement is not known.
  It is not known whether an offset agreement will be proposed in connection with this sale.
  There are no presently known offset contracts pertaining to the sale.
  There are no off-set agreements known to be proposed in connection with this potential sale.
  DSCA has not been informed of any offset agreement.
  THERE ARE NO KNOWN OFFSET AGREEMENTS PROPOSED IN CONNECTION WITH THIS POTENTIAL SALE.
  There are no known direct or indirect offset agreements.
  No offset agreement(s) are known to be associated with this sale.
  The purchaser has made no known request for offsets.
  The contractor has advised that it does not know of any offset agreement.
  At present the Government of Bandaria has no known offset requirements.
  No information is available on any offset agreement connected with this sale.

  [none_categorical]
  There are no offset agreements proposed in connection with this potential sale.
  There are no offset agreements associated with this proposed sale. There are no known offset agreements proposed in connection with this potential sale.
  No offset agreements are proposed.
  No offset agreement has been proposed in connection with this sale.
  This proposed sale does not include any offset agreement.
  The sale involves no offsets.
  Offsets: None.
  There is no offset requirement.
  There will be no offset agreements as part of this sale.
  Offset agreements are not proposed for this potential sale.
  The proposed sale is not subject to offsets.
  Neither direct nor indirect offsets are proposed.
  There are not any offset arrangements in connection with this sale.
  The purchaser has not requested offsets.
  Offsets are not required by the purchaser.
  No offsets have been requested.
  No offset agreement is anticipated in connection with this sale.
  The Government of Bandaria does not require offsets.
  There are at this time no offset agreements.
  The sale will be made without an offset agreement.
  An offset agreement is not part of this sale.
  There are currently no offset obligations attached to this proposed sale.
  The parties have not entered into any offset agreement and none is proposed.
  Offset arrangements do not apply to this sale.

  [typically_requested]
  The purchaser typically requests offsets. Any offset agreement will be defined in negotiations between the purchaser and the contractor(s).
  Australia typically requests offsets.
  There are no known offset agreements proposed in connection with this potential sale. However, the purchaser typically requests offsets. Any offset agreement will be defined in negotiations between the purchaser and the contractor.
  Bandaria normally asks for offsets in purchases of this kind.
  The Government of Bandaria usually seeks offset arrangements.
  Historically, the purchaser has requested offsets.
  The Royal Bandarian Air Force generally requires offsets on acquisitions of this size.
  Offsets are typically requested by the purchaser.
  Offsets are usually a part of Bandaria's defense purchases.
  It is customary for the purchaser to request offset agreements.
  The purchaser's normal practice is to ask for offsets.
  The purchaser often requests offsets, but no offset agreement is known at this time.
  The recipient has traditionally sought offsets in connection with major purchases.
  The country commonly requests offset packages.
  As a rule, the purchaser asks contractors for offsets.
  In the past, the purchaser has requested offset agreements.
  Typically, an offset agreement is requested by the Government of Bandaria.
  The purchaser customarily demands offsets. The specific terms are not known.
  Poland routinely requests offset agreements for sales of this type.
  The customer tends to request offsets; details will be determined in negotiations.
  Although there are no known offset agreements at this time, the purchaser typically requests them.

  [requested_terms_undetermined]
  The purchaser has requested offsets. At this time, offset agreements are undetermined and will be defined in negotiations between the purchaser and contractor.
  The Government of Bandaria has requested offsets. Specific terms will be negotiated with the contractor.
  The purchaser has asked for an offset agreement; its terms have not been settled.
  Offsets have been requested by the purchaser.
  An offset package was requested by the Government of Bandaria, but its details have yet to be determined.
  Bandaria requires offsets. The details will be defined in negotiations.
  The purchaser is requesting offsets.
  The purchaser is seeking offset arrangements, the terms of which will be worked out with the prime contractor.
  At the purchaser's request, an offset agreement will be negotiated between the purchaser and the prime contractor.
  Bandaria has made a request for offsets.
  The customer has demanded an offset package, the content of which is still open.
  The purchaser requested an offset agreement as a condition of this sale.
  The Ministry of Defense of Bandaria has submitted a request for direct and indirect offsets.
  There is a request for offsets from the purchaser, to be defined during contract negotiations.
  The purchaser has indicated that it wants offsets.
  The purchaser has stated an offset requirement; specifics are undetermined.
  The purchaser typically requests offsets and has requested offsets for this sale.
  Offset agreements were requested. They remain undefined at this time.

  [expected_terms_undetermined]
  Offset agreements associated with this proposed sale are expected, but at this time the specific offset agreements are undetermined and will be defined in negotiations between the purchaser and contractor.
  Offset agreements are expected. Their terms are not yet settled.
  It is expected that offset agreements will be required.
  An offset agreement is anticipated; the details will be negotiated by the contractor and the purchaser.
  Offsets will be required for this sale.
  The purchaser is expected to request offsets.
  We anticipate that the purchaser will ask for offsets.
  It is likely that an offset agreement will be concluded with the contractor.
  The purchaser will require an offset agreement, which will be defined in negotiations.
  Offsets are likely in connection with this sale, though their scope is undetermined.
  The contractor expects to enter into an offset agreement with the purchaser.
  Offset arrangements are foreseen, but specific terms remain to be determined.
  The U.S. Government expects that offset commitments will be part of the sale.
  Expected offset agreements have not been finalized.
  An offset agreement will be negotiated between the purchaser and the prime contractor.
  Bandaria intends to request offsets in connection with this sale.
  There are expected to be offset agreements.
  Offset requirements are anticipated. At this time they are undetermined.
  Although no offset agreement is known at this time, one is expected.

  [expected_if_accepted]
  If the proposal is accepted, it is expected that offset agreements will be required.
  Should the sale be concluded, offsets will be required.
  Offset agreements are expected if the offer is accepted.
  If this proposal is selected, the purchaser will require offsets.
  Upon acceptance of the proposal, an offset agreement is anticipated.
  In the event the proposal is accepted by Bandaria, offset arrangements will be required.
  Should the purchaser accept the offer, it is anticipated that offset agreements will be requested.
  If the U.S. offer is chosen, the contractor expects to be required to conclude an offset agreement.
  Offsets will be required should the Letter of Offer and Acceptance be signed.
  It is likely that offsets will be required, provided the proposal is accepted.
  Once the offer has been accepted, offset obligations are expected.
  Were the proposal accepted, offset agreements would be required.
  If selected, the contractor will be required to provide offsets.
  Offset agreements would be required in the event of award to the U.S. contractor.

  [details_unknown]
  Details of a potential offset agreement in connection with the proposed sale are not known as of the date of this transmittal.
  The details of any offset agreement are unknown at this time.
  Details of the possible offset arrangement have not been determined.
  The specifics of a proposed offset agreement are undetermined.
  Specific offset agreements are undetermined and will be defined in negotiations between the purchaser and contractor.
  No details of the proposed offset agreement are known.
  There may be an offset agreement; its terms are not known.
  A possible offset agreement is under discussion; details are not available.
  Terms of the potential offset agreement are yet to be determined.
  The nature and extent of any offset agreement are not known at this time.
  It is not known what form the offset agreement will take.
  Any offset agreement will be defined in negotiations between the purchaser and the contractor.
  Information on the details of the offset arrangement is not available as of this transmittal.
  The scope of a potential offset package remains undefined.
  Particulars concerning a prospective offset contract are not yet available.
  The U.S. Government does not know the details of the potential offset agreement.
  Offsets may be required; details will be determined in negotiations.
  The purchaser may request offsets.

  [anticipated_required_by_purchaser_law]
  In accordance with the Indian Defense Procurement Procedure (DPP), it is anticipated that the vendor will be required to negotiate an offset contract with the government of India.
  Under its national law, the purchaser requires offsets.
  Offsets are required under the national defense procurement regulations of Bandaria.
  Bandarian law requires the contractor to conclude an offset agreement.
  The purchaser's offset policy requires offsets for contracts of this value.
  Pursuant to Bandaria's defence acquisition procedure, an offset agreement will be required.
  The Offset Act of Bandaria obliges the contractor to sign an offset agreement.
  It is expected that offsets will be required by the laws of the purchaser.
  The national legislation of Bandaria makes offsets mandatory for purchases of this size.
  As required by Bandarian procurement regulations, the vendor will enter into an offset agreement.
  Offset agreements are mandated by the purchaser's procurement code.
  Per the purchaser's Defense Acquisition Procedure, offset obligations are anticipated.
  An offset agreement is required by law in Bandaria. Its terms will be negotiated.
  If the proposal is accepted, an offset contract will be required in accordance with the Bandarian Defense Procurement Procedure.
  Because of the offset law of Bandaria, the contractor must provide offsets.
  Bandaria's statutes on defense acquisition call for offset commitments by the vendor.

  [absent]
  There will be no adverse impact on U.S. defense readiness as a result of this proposed sale.
  The sale will help offset the cost of production.
  This equipment includes four offset printing presses.
  The purchase is intended to offset threats in the region.
  The additional aircraft will partially offset the loss of older airframes.
  Savings from the program offset the increased cost of training.
  The radar has an offset feed antenna with low side lobes.
  These improvements offset regional threats.
  The kit includes offset lithographic plates and spare parts.
  The capability helps to offset advances by potential adversaries.
  Increased range is offset by the reduced payload.
  This sale supports the Third Offset Strategy of the Department.
  The proposed sale will offset the aging of the fleet.
  The navigation set corrects for frequency offset and clock drift.
  The principal contractor will be Example Systems of Springfield. Implementation of this sale will not require additional personnel.
  The Government of Bandaria has requested a possible sale of 12 trucks. Details of the training are not known at this time.
  The sale offsets a shortfall in inventory.
  """
